#!/usr/bin/env python3
"""Reads the pages of the reference as a reader goes through them: usage check_pages.py FOLDER.

Says of which links there is no page, or no such place on it, and where internal names show.
"""
import html
import pathlib
import re
import sys
import urllib.parse

FOLDER = pathlib.Path(sys.argv[1])
# Types that no reader has to write: what functions return, and a default; and the parts of a concept.
SHOWN = {"lines_text", "place_iterator", "set_iterator", "smaller_first", "has_a_vocabulary_beside_it", "has_a_vocabulary_by_reference"}

texts = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.html")}
places = {name: set(re.findall(r'\b(?:id|name)="([^"]+)"', text)) for name, text in texts.items()}
links = 0
for name, text in texts.items():
    for link in re.findall(r'\b(?:href|src|data)="([^"]*)"', text):
        if re.match(r"\w+:", link):
            continue
        links += 1
        page, _, place = urllib.parse.unquote(html.unescape(link)).partition("#")
        page = page or name
        if not (FOLDER / page).exists() or (place and place not in places.get(page, {place})):
            print(f"{name}: there is no {link}")
    for internal in re.findall(r"\batlas_detail::(\w+)", re.sub("<[^>]*>", "", text)):
        if name != "index.html" and internal not in SHOWN:
            print(f"{name}: shows atlas_detail::{internal}")
if links < 1000:
    print(f"{len(texts)} pages in {FOLDER} have {links} links")
