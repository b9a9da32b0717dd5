"""Writes ringkit_api/description.json: the corrected description, read by the emulator."""

from __future__ import annotations

import json

from codegen.document import Document, Json


def description_json(document: Document) -> str:
    """Return the document as JSON with one path or component per line, so that changes read."""
    lines = ["{"]
    sections = [key for key in document if key not in ("paths", "components")]
    lines += [f"{_dump(key)}:{_dump(document[key])}," for key in sections]
    lines += [f'"paths":{_entries(document["paths"])},', '"components":{']
    components = document["components"]
    lines.append(",\n".join(f"{_dump(name)}:{_entries(components[name])}" for name in components))
    lines += ["}", "}"]
    return "\n".join(lines) + "\n"


def _entries(mapping: Document) -> str:
    return "{\n" + ",\n".join(f"{_dump(k)}:{_dump(v)}" for k, v in mapping.items()) + "\n}"


def _dump(value: Json) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
