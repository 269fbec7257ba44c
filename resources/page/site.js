// On a site: after one visit the pages work without a net.

navigator.serviceWorker?.register("worker.js");
