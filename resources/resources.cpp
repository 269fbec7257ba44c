// The files are in the objects that qt_add_resources makes; a library wants one source of its own.
