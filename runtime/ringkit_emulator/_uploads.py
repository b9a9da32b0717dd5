"""Multipart uploads: sorts the parts into JSON payload, members of the payload and files.

See docs/platform-facts.md, section 7.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import field, frozen

from ringkit_emulator._description.document import Description, Schema
from ringkit_emulator._documents import Document
from ringkit_emulator._wire.body_parsing import parse_json
from ringkit_emulator._wire.errors import PlatformError
from ringkit_emulator._wire.multipart import Part


@frozen
class Upload:
    """A multipart body: its payload as a JSON object, and its files."""

    payload: Document
    files: list[Part] = field(factory=list)


class UploadReader:
    """Converts the parts of an upload according to the schema of the request body."""

    def __init__(self, description: Description) -> None:
        self._description = description

    def required(self, schema: Schema) -> list[str]:
        """Return the names of the required members of an upload."""
        schema = self._description.resolve(schema)
        names = list(schema.get("required", ()))
        for member in schema.get("allOf", ()):
            names += self.required(member)
        return names

    def members(self, schema: Schema) -> dict[str, Schema]:
        """Return the schemas of the members of an upload by name."""
        schema = self._description.resolve(schema)
        members = dict(schema.get("properties", {}))
        for member in schema.get("allOf", ()):
            members |= self.members(member)
        return {name: self._flat(member) for name, member in members.items()}

    def _flat(self, schema: Schema) -> Schema:
        resolved: Schema = self._description.resolve(schema)
        return resolved

    def is_binary(self, schema: Schema) -> bool:
        """Return whether a member is a file or a list of files."""
        if schema.get("type") == "array":
            schema = self._flat(schema.get("items", {}))
        return schema.get("format") == "binary"

    def read(self, schema: Schema, parts: Iterable[Part]) -> Upload:
        """Return the upload that consists of `parts`; raises PlatformError (CMN-103)."""
        members = self.members(schema)
        upload, payload_seen = Upload({}), False
        for part in parts:
            member = members.get(part.name or "")
            is_file = member is not None and self.is_binary(member)
            if part.is_json and member is not None and not is_file:
                _set_member(upload.payload, part.name or "", member, parse_json(part.content))
            elif part.is_json and not (is_file or payload_seen or upload.files):
                _set_members(upload.payload, parse_json(part.content))
                payload_seen = True
            elif part.filename is not None or member is None or is_file:
                upload.files.append(part)
            else:
                value = self._typed(member, part.content.decode("utf-8", "replace"))
                _set_member(upload.payload, part.name or "", member, value)
        return upload

    def _typed(self, schema: Schema, text: str) -> Any:
        """Return the value of a text field; for a party the text is its phoneNumber or id."""
        kind = schema.get("type")
        if kind == "array":
            return self._typed(self._flat(schema.get("items", {})), text)
        if kind == "object" or "properties" in schema:
            return {"phoneNumber": text} if "phoneNumber" in self.members(schema) else {"id": text}
        if kind == "integer" and text.lstrip("-").isdigit():
            return int(text)
        if kind == "boolean" and text in ("true", "false"):
            return text == "true"
        return text


def _set_member(payload: Document, name: str, schema: Schema, value: Any) -> None:
    if schema.get("type") != "array":
        payload[name] = value
    elif isinstance(value, list):
        payload.setdefault(name, []).extend(value)
    else:
        payload.setdefault(name, []).append(value)


def _set_members(payload: Document, value: Any) -> None:
    if not isinstance(value, dict):
        raise PlatformError(400, "CMN-103", "The JSON part of the request is not an object")
    payload.update(value)
