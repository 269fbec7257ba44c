"""Two browsers behind one small interface: Chromium by its WebDriver, Firefox by its own Marionette protocol."""

import base64
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Browser:
    """What the tests need; `command(method, path, body)` is the browser's own."""

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, script, *arguments):
        return self.execute("with (window.conv2dLab || {}) { return (" + script + ") }", list(arguments))

    def wait(self, script, *arguments, seconds=20):
        end = time.time() + seconds
        while time.time() < end:
            found = self.run(script, *arguments)
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError("not in time: " + script)

    def keys(self, text):
        """Typed into whatever has the focus."""
        steps = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self.actions([{"type": "key", "id": "keys", "actions": steps}])

    def chord(self, modifier, key):
        steps = [("keyDown", modifier), ("keyDown", key), ("keyUp", key), ("keyUp", modifier)]
        self.actions([{"type": "key", "id": "keys", "actions": [{"type": a, "value": b} for a, b in steps]}])

    def point(self, selector):
        return self.wait("(() => { const e = document.querySelector(arguments[0]); if (!e) return null; e.scrollIntoView({block: 'nearest'}); const b = e.getBoundingClientRect();"
                         " return [Math.round(b.x + b.width / 2), Math.round(b.y + b.height / 2)]; })()", selector)

    def pointer(self, steps, kind="mouse"):
        self.actions([{"type": "pointer", "id": kind, "parameters": {"pointerType": kind}, "actions": steps}])

    def hover(self, selector):
        x, y = self.point(selector)
        self.pointer([{"type": "pointerMove", "x": x - 3, "y": y - 3, "duration": 0}, {"type": "pointerMove", "x": x, "y": y, "duration": 20}])

    def click(self, selector, kind="mouse"):
        x, y = self.point(selector)
        self.pointer([{"type": "pointerMove", "x": x, "y": y, "duration": 0}, {"type": "pointerDown", "button": 0},
                      {"type": "pointerUp", "button": 0}], kind)

    def swipe(self, selector, across, kind="touch"):
        x, y = self.point(selector)
        self.pointer([{"type": "pointerMove", "x": x, "y": y, "duration": 0}, {"type": "pointerDown", "button": 0},
                      {"type": "pointerMove", "x": x + across, "y": y + 4, "duration": 60}, {"type": "pointerUp", "button": 0}], kind)


class Chromium(Browser):
    name = "chromium"

    def __init__(self, size=(1440, 900), phone=False, dark=False):
        self.folder = tempfile.mkdtemp()
        port = free_port()
        self.process = subprocess.Popen(["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.base = f"http://127.0.0.1:{port}"
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={self.folder}",
                            f"--window-size={size[0]},{size[1]}", "--force-device-scale-factor=1"] + (["--force-dark-mode"] if dark else []),
                   "binary": shutil.which("chromium") or shutil.which("chromium-browser")}
        if phone:
            options["mobileEmulation"] = {"deviceMetrics": {"width": size[0], "height": size[1], "pixelRatio": 2, "touch": True}}
        capabilities = {"alwaysMatch": {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}}
        for attempt in range(100):
            try:
                self.session = self.send("POST", "/session", {"capabilities": capabilities})["sessionId"]
                break
            except OSError:
                time.sleep(0.1)
        if not phone:
            self.call("POST", "/window/rect", {"width": size[0], "height": size[1]})

    def send(self, method, path, body=None):
        request = urllib.request.Request(self.base + path, method=method, data=json.dumps(body).encode() if body is not None else None,
                                         headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as reply:
                return json.load(reply)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(error.read().decode()) from None

    def call(self, method, path, body=None):
        return self.send(method, f"/session/{self.session}{path}", body)

    def execute(self, script, arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": arguments})

    def go(self, url):
        self.call("POST", "/url", {"url": url})

    def actions(self, actions):
        self.call("POST", "/actions", {"actions": actions})

    def pdf(self):
        return base64.b64decode(self.call("POST", "/print", {}))

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", "/screenshot")))

    def complaints(self):
        return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"}) if entry["level"] == "SEVERE"]

    def close(self):
        try:
            self.send("DELETE", f"/session/{self.session}")
        finally:
            super().close()


class Firefox(Browser):
    name = "firefox"

    def __init__(self, size=(1440, 900)):
        self.folder = tempfile.mkdtemp()
        port = free_port()
        with open(os.path.join(self.folder, "user.js"), "w") as file:
            file.write(f'user_pref("marionette.port", {port});\nuser_pref("browser.shell.checkDefaultBrowser", false);\n'
                       'user_pref("datareporting.policy.dataSubmissionEnabled", false);\nuser_pref("app.update.enabled", false);\n')
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        environment = dict(os.environ, MOZ_HEADLESS_WIDTH=str(size[0]), MOZ_HEADLESS_HEIGHT=str(size[1]), HOME=self.folder)
        self.process = subprocess.Popen([program, "--headless", "--marionette", "--no-remote", "--profile", self.folder, "about:blank"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        for attempt in range(300):
            try:
                self.socket = socket.create_connection(("127.0.0.1", port), 60)
                break
            except OSError:
                time.sleep(0.1)
        self.number = 0
        self.read()  # its greeting
        self.command("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {"acceptInsecureCerts": True}}})
        self.command("WebDriver:SetWindowRect", {"width": size[0], "height": size[1]})

    def read(self):
        length = b""
        while not length.endswith(b":"):
            length += self.socket.recv(1)
        data = b""
        while len(data) < int(length[:-1]):
            data += self.socket.recv(int(length[:-1]) - len(data))
        return json.loads(data)

    def command(self, name, parameters):
        self.number += 1
        message = json.dumps([0, self.number, name, parameters]).encode()
        self.socket.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, result = self.read()
        if error:
            raise AssertionError(f"{name}: {error}")
        return result

    def execute(self, script, arguments):
        return self.command("WebDriver:ExecuteScript", {"script": script, "args": arguments, "newSandbox": False})["value"]

    def go(self, url):
        self.command("WebDriver:Navigate", {"url": url})

    def actions(self, actions):
        self.command("WebDriver:PerformActions", {"actions": actions})

    def pdf(self):
        return base64.b64decode(self.command("WebDriver:Print", {})["value"])

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.command("WebDriver:TakeScreenshot", {"full": False, "hash": False})["value"]))

    def complaints(self):
        return []
