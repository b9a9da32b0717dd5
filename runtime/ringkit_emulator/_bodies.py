"""Request bodies: parsing by content type and validation against the description."""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen

from ringkit_emulator._description.document import Content, Description, Operation, Schema
from ringkit_emulator._description.schemas import Schemas, unknown_members
from ringkit_emulator._uploads import Upload, UploadReader
from ringkit_emulator._wire.body_parsing import FORM, form_fields, parse_json
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Request
from ringkit_emulator._wire.multipart import MultipartError, Part, parse_multipart

BULK_JSON: Final = "application/vnd.ringcentral.multipart+json"


@frozen
class BulkItem:
    """One resource of a bulk request; `resource_id` None is the id at its index in the path."""

    resource_id: str | None
    body: Any


class BodyReader:
    """Parses and validates request bodies.

    `strict` refuses members that the schema does not declare, at any depth, although the schemas
    of the description allow additional members in nearly all objects.
    """

    def __init__(self, description: Description, schemas: Schemas, *, strict: bool) -> None:
        self._description = description
        self._schemas = schemas
        self._strict = strict
        self._uploads = UploadReader(description)

    def read_bulk(self, operation: Operation, request: Request) -> list[BulkItem] | None:
        """Return the items of a bulk request body, or None for any other body.

        Raises PlatformError for an invalid body.
        """
        schema = (operation.body or Content({})).schemas.get("application/json")
        if schema is None or not request.body:
            return None
        if request.media_type == "multipart/mixed":
            parts = _parts(request)
            items = [BulkItem(None, parse_json(part.content)) for part in parts]
        elif request.media_type == BULK_JSON:
            items = [_bulk_json_item(entry) for entry in _entries(parse_json(request.body))]
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

        Raises PlatformError for an invalid body. `check` False does not validate it.
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
        upload = self._uploads.read(schema, parts)
        if check:
            self._check_upload(schema, upload)
        return upload

    def check(self, schema: Schema, value: Any) -> None:
        """Raise PlatformError (CMN-101) if `value` does not match `schema`."""
        mismatches = list(self._schemas.mismatches(schema, value))
        for mismatch in mismatches:
            message = f"Parameter [{mismatch.name or 'body'}] is invalid: {mismatch.message}"
            error = bad_parameter(mismatch.name or "body", None, message[:500])
            others = [f"{m.name or 'body'}: {m.message[:200]}" for m in mismatches[1:6]]
            raise error.because(f"also {'; '.join(others)}") if others else error
        if self._strict:
            for name in unknown_members(self._description, schema, value):
                raise bad_parameter(name, None, f"Parameter [{name}] is unknown")

    def _check_upload(self, schema: Schema, upload: Upload) -> None:
        members = self._uploads.members(schema)
        files = {name for name, member in members.items() if self._uploads.is_binary(member)}
        required = set(self._uploads.required(schema)) & files
        if required and not upload.files:
            name = min(required)
            raise bad_parameter(name, None, f"Parameter [{name}] is required")
        rest = {name: member for name, member in members.items() if name not in files}
        need = [name for name in self._uploads.required(schema) if name in rest]
        self.check({"type": "object", "properties": rest, "required": need}, upload.payload)


def schema_is_array(description: Description, schema: Schema) -> bool:
    """Return whether a schema describes a JSON array."""
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


def _bulk_json_item(entry: Any) -> BulkItem:
    if not isinstance(entry, dict) or "body" not in entry:
        raise PlatformError(400, "CMN-104", "Every entry of a bulk request has a body")
    resource = entry.get("resourceId")
    return BulkItem(None if resource is None else str(resource), entry["body"])


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
