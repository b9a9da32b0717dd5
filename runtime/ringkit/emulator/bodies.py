"""Request bodies: from bytes to checked values, in every form the platform takes."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl

from ringkit.emulator.description.document import Content, Description, Operation, Schema
from ringkit.emulator.description.schemas import Schemas
from ringkit.emulator.documents import Document
from ringkit.emulator.wire.errors import PlatformError, bad_parameter
from ringkit.emulator.wire.messages import Request
from ringkit.emulator.wire.multipart import MultipartError, Part, parse_multipart

FORM: Final = "application/x-www-form-urlencoded"
VENDOR: Final = "application/vnd.ringcentral.multipart+json"


@dataclass(frozen=True, slots=True)
class Upload:
    """A multipart body: the members of its payload, and the files that came with it."""

    payload: Document
    files: list[Part] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class BulkItem:
    """One resource of a bulk request: its id (None: by its place) and its body."""

    resource_id: str | None
    body: Any


class BodyReader:
    """Reads bodies as the description types them.

    ``strict`` refuses members that a schema does not know, at any depth; the description itself
    leaves nearly every object open.
    """

    def __init__(self, description: Description, schemas: Schemas, *, strict: bool = False) -> None:
        self._description = description
        self._schemas = schemas
        self._strict = strict

    def read_bulk(self, operation: Operation, request: Request) -> list[BulkItem] | None:
        """Return the items of a bulk body, or None where the body is not in a bulk form.

        Raises PlatformError.
        """
        schema = (operation.body or Content({})).schemas.get("application/json")
        if schema is None or not request.body:
            return None
        if request.media_type == "multipart/mixed":
            parts = _parts(request)
            items = [BulkItem(None, parse_json(part.content)) for part in parts]
        elif request.media_type == VENDOR:
            items = [_vendor_item(entry) for entry in _entries(parse_json(request.body))]
        elif schema_is_array(self._description, schema):
            value = parse_json(request.body)
            self.check(schema, value)
            return [BulkItem(str(one), None) for one in value]
        else:
            return None
        for item in items:
            self.check(schema, item.body)
        return items

    def read(self, operation: Operation, request: Request, *, check: bool = True) -> Any:
        """Return the body: a JSON value, a dict of form fields, an Upload, bytes, or None.

        Raises PlatformError. ``check`` False leaves what the body says to the handler.
        """
        content = operation.body
        if content is None or not request.body:
            if content is not None and content.required and check:
                raise PlatformError(400, "CMN-101", "The request body is required")
            return None
        kind = request.media_type
        if not kind:
            raise PlatformError(400, "CMN-110", "HTTP header [Content-Type] is missing")
        if kind.startswith("multipart/"):
            return self._read_multipart(content, request, check=check)
        if kind.endswith("json"):
            return self._read_json(content, kind, request.body, check=check)
        if kind == FORM and FORM in content.schemas:
            return form_fields(request.body)
        if kind in content.schemas or _takes_raw_files(content):
            return request.body
        raise _unsupported(kind)

    def _read_json(self, content: Content, kind: str, body: bytes, *, check: bool) -> Any:
        schema = _json_schema(content, kind)
        if schema is None:
            raise _unsupported(kind)
        value = parse_json(body)
        if check:
            self.check(schema, value)
        return value

    def _read_multipart(self, content: Content, request: Request, *, check: bool) -> Upload:
        schema = content.schemas.get(request.media_type) or _any_multipart(content)
        if schema is None:
            raise _unsupported(request.media_type)
        parts = _parts(request)
        upload = self._upload(self._members(schema), parts)
        if check:
            self._check_upload(schema, upload)
        return upload

    def check(self, schema: Schema, value: Any) -> None:
        """Raise PlatformError (CMN-101) where ``value`` does not fit ``schema``."""
        for mismatch in self._schemas.mismatches(schema, value):
            message = f"Parameter [{mismatch.name or 'body'}] is invalid: {mismatch.message}"
            raise bad_parameter(mismatch.name or "body", None, message[:500])
        if self._strict:
            for name in unknown_names(self._description, schema, value):
                raise bad_parameter(name, None, f"Parameter [{name}] is unknown")

    def _check_upload(self, schema: Schema, upload: Upload) -> None:
        members = self._members(schema)
        files = {name for name, member in members.items() if self._is_binary(member)}
        required = set(self._required(schema)) & files
        if required and not upload.files:
            name = min(required)
            raise bad_parameter(name, None, f"Parameter [{name}] is required")
        rest = {name: member for name, member in members.items() if name not in files}
        need = [name for name in self._required(schema) if name in rest]
        self.check({"type": "object", "properties": rest, "required": need}, upload.payload)

    def _required(self, schema: Schema) -> list[str]:
        schema = self._description.resolve(schema)
        names = list(schema.get("required", ()))
        for member in schema.get("allOf", ()):
            names += self._required(member)
        return names

    def _members(self, schema: Schema) -> dict[str, Schema]:
        schema = self._description.resolve(schema)
        members = dict(schema.get("properties", {}))
        for member in schema.get("allOf", ()):
            members |= self._members(member)
        return {name: self._flat(member) for name, member in members.items()}

    def _flat(self, schema: Schema) -> Schema:
        resolved: Schema = self._description.resolve(schema)
        return resolved

    def _is_binary(self, schema: Schema) -> bool:
        if schema.get("type") == "array":
            schema = self._flat(schema.get("items", {}))
        return schema.get("format") == "binary"

    def _upload(self, members: dict[str, Schema], parts: Iterable[Part]) -> Upload:
        upload = Upload({})
        for part in parts:
            member = members.get(part.name or "")
            if part.is_json and member is not None and not self._is_binary(member):
                _put(upload.payload, part.name or "", member, parse_json(part.content))
            elif part.is_json and not upload.payload and not upload.files:
                _put_all(upload.payload, parse_json(part.content))
            elif part.filename is not None or member is None or self._is_binary(member):
                upload.files.append(part)
            else:
                value = self._typed(member, part.content.decode("utf-8", "replace"))
                _put(upload.payload, part.name or "", member, value)
        return upload

    def _typed(self, schema: Schema, text: str) -> Any:
        """Return the value of a plain form field: a bare number for a party is its phoneNumber."""
        kind = schema.get("type")
        if kind == "array":
            return self._typed(self._flat(schema.get("items", {})), text)
        if kind == "object" or "properties" in schema:
            return {"phoneNumber": text} if "phoneNumber" in self._members(schema) else {"id": text}
        if kind == "integer" and text.lstrip("-").isdigit():
            return int(text)
        if kind == "boolean" and text in ("true", "false"):
            return text == "true"
        return text


def schema_is_array(description: Description, schema: Schema) -> bool:
    """Whether a schema asks for a JSON array."""
    return bool(description.resolve(schema).get("type") == "array")


def _parts(request: Request) -> list[Part]:
    try:
        return parse_multipart(request.headers.get("content-type"), request.body)
    except MultipartError as error:
        raise PlatformError(400, "CMN-104", str(error)) from error


def _entries(value: Any) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise PlatformError(400, "CMN-104", "The body of a bulk request is an array")
    return value


def _vendor_item(entry: Any) -> BulkItem:
    if not isinstance(entry, dict) or "body" not in entry:
        raise PlatformError(400, "CMN-104", "Every entry of a bulk request has a body")
    resource = entry.get("resourceId")
    return BulkItem(None if resource is None else str(resource), entry["body"])


def parse_json(body: bytes) -> Any:
    """Return the JSON value of a body; raises PlatformError (CMN-103)."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise PlatformError(400, "CMN-103", "Cannot parse JSON of the request body") from error


def form_fields(body: bytes) -> dict[str, str]:
    """Return the fields of a urlencoded body; raises PlatformError for one given twice."""
    fields: dict[str, str] = {}
    for name, value in parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True):
        if name in fields:
            raise bad_parameter(name, value, f"Parameter [{name}] is given twice")
        fields[name] = value
    return fields


def unknown_names(
    description: Description, schema: Schema, value: Any, place: str = ""
) -> Iterable[str]:
    """Yield the members of ``value`` that ``schema`` declares nowhere."""
    members, items, free = _known(description, schema)
    if isinstance(value, list):
        for index, item in enumerate(value):
            for part in items:
                yield from unknown_names(description, part, item, f"{place}[{index}]")
    elif isinstance(value, dict) and members and not free:
        for name, item in value.items():
            here = f"{place}.{name}" if place else name
            if name not in members:
                yield here
            else:
                yield from unknown_names(description, members[name], item, here)


def _known(
    description: Description, schema: Schema
) -> tuple[dict[str, Schema], list[Schema], bool]:
    schema = description.resolve(schema)
    members: dict[str, Schema] = dict(schema.get("properties", {}))
    items: list[Schema] = [schema["items"]] if "items" in schema else []
    free = bool(schema.get("additionalProperties", False))
    for union in ("allOf", "anyOf", "oneOf"):
        for member in schema.get(union, ()):
            inner, inner_items, inner_free = _known(description, member)
            for name, node in inner.items():
                members[name] = {"anyOf": [members[name], node]} if name in members else node
            items += inner_items
            free = free or inner_free
    return members, items, free


def _put(payload: Document, name: str, schema: Schema, value: Any) -> None:
    if schema.get("type") != "array":
        payload[name] = value
    elif isinstance(value, list):
        payload.setdefault(name, []).extend(value)
    else:
        payload.setdefault(name, []).append(value)


def _put_all(payload: Document, value: Any) -> None:
    if not isinstance(value, dict):
        raise PlatformError(400, "CMN-103", "The JSON part of the request is not an object")
    payload.update(value)


def _json_schema(content: Content, kind: str) -> Schema | None:
    if kind in content.schemas:
        return content.schemas[kind]
    plain = kind in ("application/json", "application/scim+json", "text/json")
    return content.schemas.get("application/json") if plain else None


def _any_multipart(content: Content) -> Schema | None:
    found = (s for kind, s in content.schemas.items() if kind.startswith("multipart/"))
    return next(found, None)


def _takes_raw_files(content: Content) -> bool:
    return any(
        schema.get("properties", {}).get("body", {}).get("format") == "binary"
        for schema in content.schemas.values()
    )


def _unsupported(kind: str) -> PlatformError:
    return PlatformError(415, "CMN-104", f"Content type [{kind}] is not supported")
