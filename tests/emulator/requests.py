"""Requests made from the description: the smallest valid one of each operation, and wrong ones."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ringkit_emulator._description.document import Operation, Schema, load_description
from ringkit_emulator._description.samples import flat_schema

DESCRIPTION = load_description()
_TEXTS = {
    "date-time": "2026-01-02T03:04:05Z",
    "uri": "https://example.com/x",
    "email": "someone@example.com",
    "uuid": "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
    "time": "09:00",
    "ipv4": "192.0.2.1",
}
_PATTERNS = ("+16505550100", "101", "5", "650", "1000000001", "2026-01-02T03:04:05", "Left", "Top")


@dataclass(frozen=True)
class Sent:
    """One request to an operation."""

    operation: Operation
    path: dict[str, str]
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    kind: str | None = None

    @property
    def url(self) -> str:
        url = self.operation.template
        for name, value in self.path.items():
            url = url.replace(f"{{{name}}}", value)
        return url

    def arguments(self) -> dict[str, Any]:
        """Return the keywords for ``httpx.Client.request``."""
        arguments: dict[str, Any] = {"params": self.query}
        if self.kind is None:
            return arguments
        if self.kind.endswith("json"):
            return arguments | {
                "content": json.dumps(self.body),
                "headers": {"Content-Type": self.kind},
            }
        if self.kind.startswith("application/x-www-form"):
            return arguments | {"data": self.body}
        file_kind = "audio/wav" if self.operation.id in _SOUNDS else "image/png"
        return arguments | _multipart(self.kind, self.body, file_kind)


_SOUNDS = ("createCustomUserGreeting", "createCompanyGreeting", "createIVRPrompt")


def _multipart(kind: str, body: dict[str, Any], file_kind: str) -> dict[str, Any]:
    parts = []
    files = {name: value for name, value in body.items() if isinstance(value, bytes)}
    rest = {name: value for name, value in body.items() if name not in files}
    if rest:
        content = json.dumps(rest).encode()
        head = b'Content-Disposition: form-data; name="json"; filename="request.json"'
        parts.append(b"--B\r\n" + head + b"\r\nContent-Type: application/json\r\n\r\n" + content)
    for name, content in files.items():
        head = f'Content-Disposition: form-data; name="{name}"; filename="f.png"'.encode()
        parts.append(
            b"--B\r\n" + head + f"\r\nContent-Type: {file_kind}\r\n\r\n".encode() + content
        )
    content = b"\r\n".join([*parts, b"--B--\r\n"])
    return {"content": content, "headers": {"Content-Type": f"{kind}; boundary=B"}}


def smallest(operation: Operation, ids: dict[str, str]) -> Sent:
    """Return the smallest valid request; ``ids`` are path values by parameter name."""
    path = {
        name: ids.get(name) or str(value_for(parameter.schema))
        for name, parameter in operation.path_parameters.items()
    }
    query = {
        parameter.name: _in_query(value_for(parameter.schema))
        for parameter in operation.query_parameters.values()
        if parameter.required
    }
    kind, schema = _body(operation)
    body = None if schema is None else value_for(schema)
    return Sent(operation, path, query, body, kind)


def required_query(operation: Operation) -> dict[str, Any]:
    """Return the smallest valid query."""
    return smallest(operation, {}).query


def _in_query(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def _body(operation: Operation) -> tuple[str | None, Schema | None]:
    if operation.body is None:
        return None, None
    kinds = sorted(operation.body.schemas, key=lambda kind: kind != "application/json")
    return kinds[0], operation.body.schemas[kinds[0]]


def value_for(schema: Schema) -> Any:
    """Return the smallest value that fits a schema."""
    schema = flat_schema(DESCRIPTION, schema)
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type", "object" if "properties" in schema else "string")
    if kind == "object":
        return _object(schema)
    if kind == "array":
        return [value_for(schema.get("items", {}))] * max(1, schema.get("minItems", 0))
    if kind in ("integer", "number"):
        return schema.get("minimum", 1)
    return True if kind == "boolean" else _text(schema)


def _object(schema: Schema) -> dict[str, Any]:
    properties = schema.get("properties", {})
    return {
        name: value_for(properties[name])
        for name in schema.get("required", ())
        if name in properties and not flat_schema(DESCRIPTION, properties[name]).get("readOnly")
    }


def _text(schema: Schema) -> Any:
    if schema.get("format") == "binary":
        return b"content"
    if "pattern" in schema:
        return next(text for text in _PATTERNS if re.search(schema["pattern"], text))
    text = _TEXTS.get(schema.get("format", ""), "1")
    return text.ljust(schema.get("minLength", 0), "1")


def spoilt(sent: Sent) -> Iterator[tuple[str, Sent]]:
    """Yield wrong variants of a request: a thing missing, a wrong type, an unknown name."""
    yield "unknown query name", replace(sent, query=sent.query | {"no-such-name": "1"})
    for name in sent.query:
        rest = {key: value for key, value in sent.query.items() if key != name}
        yield f"without {name}", replace(sent, query=rest)
    yield from _mistyped_query(sent)
    if isinstance(sent.body, dict) and sent.kind == "application/json":
        yield "unknown body name", replace(sent, body=sent.body | {"no-such-name": 1})
        for name, value in sent.body.items():
            rest = {key: one for key, one in sent.body.items() if key != name}
            yield f"body without {name}", replace(sent, body=rest)
            wrong = {"wrong": 1} if not isinstance(value, dict) else "wrong"
            yield f"body with wrong {name}", replace(sent, body=sent.body | {name: wrong})
    if sent.kind == "application/json":
        yield "body of the wrong kind", replace(sent, body="text")
        if sent.operation.body is not None and sent.operation.body.required:
            yield "no body", replace(sent, body=None, kind=None)


def _mistyped_query(sent: Sent) -> Iterator[tuple[str, Sent]]:
    for parameter in sent.operation.query_parameters.values():
        schema = DESCRIPTION.resolve(parameter.schema)
        if schema.get("type") in ("integer", "boolean") or "enum" in schema:
            wrong = sent.query | {parameter.name: "wrong!"}
            yield f"wrong {parameter.name}", replace(sent, query=wrong)
