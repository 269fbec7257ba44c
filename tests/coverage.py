"""A line a room: how many lines the tests run, from gcovr's summary."""
import collections
import json
import sys

rooms = collections.defaultdict(lambda: [0, 0])
for file in json.load(open(sys.argv[1]))["files"]:
    folders = file["filename"].split("/")[:-1]
    room = "/".join(folders[:3] if folders[:2] == ["core", "formats"] else folders[:2])
    for name in (room, "all"):
        rooms[name][0] += file["line_covered"]
        rooms[name][1] += file["line_total"]
for room, (covered, total) in sorted(rooms.items(), key=lambda row: (row[0] == "all", row[0])):
    if total:
        print(f"{room:24} {covered:6} of {total:6} lines  {100 * covered / total:5.1f} %")
