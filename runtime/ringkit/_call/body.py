"""Request bodies: JSON, forms, multipart and files, made of the arguments of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from importlib import import_module
from typing import Any, NamedTuple, Protocol, Self
from urllib.parse import urlencode

from ringkit._call.files import Attachment, File, attachment
from ringkit._call.media_types import check_media_type
from ringkit._call.url_encoding import scalar_text
from ringkit._model.base import Model
from ringkit._model.codec import encode, to_plain
from ringkit._model.fields import plan_of
from ringkit._unset import UNSET
from ringkit.multipart._writer import MultipartBody, OutgoingPart, json_part, text_part


class Body(Protocol):
    """A request body: media type, length and content."""

    @property
    def content_type(self) -> str:
        """The value of the `Content-Type` header."""
        ...

    @property
    def length(self) -> int:
        """The length in bytes."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        ...

    def measured(self) -> Body:
        """Return the body with the length that it has now, which `chunks` then keeps to."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes from the start."""
        ...


class BytesBody:
    """A request body of `content` bytes: JSON, a form, anything."""

    replayable = True

    def __init__(self, content: bytes, content_type: str) -> None:
        self.content = content
        self.content_type = content_type

    @property
    def length(self) -> int:
        """The length in bytes."""
        return len(self.content)

    def measured(self) -> Self:
        """Return the body: its length does not change."""
        return self

    def chunks(self) -> Iterator[bytes]:
        """Yield the content in one piece."""
        yield self.content

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BytesBody):
            return NotImplemented
        return (self.content, self.content_type) == (other.content, other.content_type)

    def __hash__(self) -> int:
        return hash((self.content, self.content_type))

    def __repr__(self) -> str:
        # The content may hold a password or a token.
        return f"BytesBody({self.content_type!r}, {self.length} bytes)"


class FileBody:
    """A request body that is the content of a file, without a multipart envelope.

    The media type is `content_type`, or that of the attachment. Raises what measuring an
    `Attachment` raises.
    """

    def __init__(self, file: Attachment, content_type: str = "") -> None:
        if not isinstance(file, Attachment):
            raise TypeError(f"FileBody takes an Attachment, not {type(file).__name__}")
        _ = file.size  # raises now for a file that cannot be sent
        self.file = file
        self.content_type = check_media_type(content_type) if content_type else file.content_type

    @property
    def length(self) -> int:
        """The length in bytes."""
        return self.file.size

    @property
    def replayable(self) -> bool:
        """Whether the file can be sent a second time."""
        return self.file.replayable

    def measured(self) -> FileBody:
        """Return the body with the length that the file has now, which `chunks` then keeps to."""
        found = copy(self)
        found.file = self.file.measured()
        return found

    def chunks(self) -> Iterator[bytes]:
        """Yield the content of the file from the start."""
        return self.file.chunks()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FileBody):
            return NotImplemented
        return (self.file, self.content_type) == (other.file, other.content_type)

    def __hash__(self) -> int:
        return hash((self.file, self.content_type))


class Payload(NamedTuple):
    """One form of request body that an operation accepts.

    `kind` is json, form, multipart, mixed, text or raw, `model` the annotation of the value,
    `files` the part name of each member that is a file. `envelope` is the name of the JSON part
    with all other members, empty if each is a part; `attachments` the name of the parts for files
    that are passed beside a JSON body; `media` the media type of a raw body or a text, and that of
    JSON where it is not `application/json`.
    """

    kind: str
    model: str
    files: Mapping[str, str] = {}
    envelope: str = ""
    attachments: str = ""
    media: str = ""

    def fits(self, value: Any) -> bool:
        """Return whether `value` is of the class that this form takes."""
        if isinstance(value, Model):
            return plan_of(type(value)).cls.__name__ == self.model
        is_list = isinstance(value, Sequence) and not isinstance(value, str | bytes)
        return is_list == self.model.startswith("list[")


def json_body(value: Any, content_type: str = "application/json") -> BytesBody:
    """Return `value`, a model or plain data, as a JSON body."""
    return BytesBody(encode(value).encode(), content_type)


def form_body(fields: Mapping[str, Any]) -> BytesBody:
    """Return fields as an `application/x-www-form-urlencoded` body."""
    pairs = [(name, text) for name, value in fields.items() for text in _texts(value, name)]
    return BytesBody(urlencode(pairs).encode(), "application/x-www-form-urlencoded")


def make_body(
    payloads: Sequence[Payload], value: Any, files: Any = UNSET, *, models: str = ""
) -> Body:
    """Return the request body for `value` and `files`, in the first form that accepts them.

    Raises TypeError if no form does, ValueError for an empty list: to some operations no id at
    all means every one.
    """
    _refuse_empty_list(value)
    payload = _choose(payloads, value, models)
    if models and payload.kind != "raw":
        value = _with_json_names(payload, value, models)
    attachments = [attachment(file) for file in _listed(files)]
    if attachments:
        return _envelope(payload, value, [(payload.attachments, file) for file in attachments])
    match payload.kind:
        case "json":
            return json_body(value, payload.media or "application/json")
        case "text":
            return BytesBody(_text(value).encode(), f"{payload.media}; charset=utf-8")
        case "form":
            return form_body(to_plain(value))
        case "raw":
            return FileBody(attachment(value), payload.media)
    return _multipart(payload, value)


def _with_json_names(payload: Payload, value: Any, models: str) -> Any:
    """Return plain data with JSON names, checked; a model as it is.

    Raises TypeError and ValueError naming the member that is wrong.
    """
    if isinstance(value, Model):
        return value
    from ringkit._model.dict_input import json_value
    from ringkit._model.json_shape import parse

    return json_value(import_module(models), parse(payload.model), value, "body")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"body must be a str, not {type(value).__name__}")
    return value


def _refuse_empty_list(value: Any) -> None:
    if isinstance(value, list | tuple) and not value:
        raise ValueError("body must not be an empty list: the operation may take it for everything")


def _choose(payloads: Sequence[Payload], value: Any, models: str) -> Payload:
    if len(payloads) == 1:
        return payloads[0]
    fitting = [payload for payload in payloads if payload.fits(value)]
    if len(fitting) > 1 and models and isinstance(value, Mapping):
        return max(fitting, key=lambda payload: _resemblance(payload.model, value, models))
    if fitting:
        return fitting[0]
    expected = " or ".join(payload.model for payload in payloads)
    raise TypeError(f"body must be {expected}, not {type(value).__name__}")


def _resemblance(model: str, value: Mapping[str, Any], models: str) -> tuple[int, int]:
    """Return how many members of a dict a model has, and minus how many that it needs are left out.

    The greatest is the model that was meant.
    """
    found = getattr(import_module(models), model, None)
    if not isinstance(found, type) or not issubclass(found, Model):
        return 0, 0
    plan = plan_of(found)
    known = plan.by_name.keys() | plan.by_wire.keys()
    missing = sum(
        field.required and not {field.name, field.wire} & value.keys() for field in plan.fields
    )
    return len(known & value.keys()), -missing


def _multipart(payload: Payload, value: Any) -> MultipartBody:
    members = _members(value)
    files = [
        (part, attachment(file))
        for wire, part in payload.files.items()
        for file in _listed(members.pop(wire, UNSET))
    ]
    if payload.envelope:
        return _envelope(payload, members, files)
    parts = [part for name, item in members.items() for part in _field_parts(name, item)]
    return MultipartBody([*parts, *(file_part(name, file) for name, file in files)])


def _envelope(
    payload: Payload, members: Any, files: Sequence[tuple[str, Attachment]]
) -> MultipartBody:
    """Return a body with all members in one JSON part, which must come first, then the files."""
    head = json_part(payload.envelope, encode(members).encode())
    subtype = "mixed" if payload.kind == "mixed" else "form-data"
    return MultipartBody([head, *(file_part(name, file) for name, file in files)], subtype)


def file_part(name: str, file: Attachment) -> OutgoingPart:
    """Return the part for a file."""
    return OutgoingPart(name, file, file.content_type, file.name)


def _members(value: Any) -> dict[str, Any]:
    """Return the members of a model by JSON name, not encoded."""
    if not isinstance(value, Model):
        return {name: item for name, item in value.items() if item is not UNSET}
    fields = plan_of(type(value)).fields
    named = {field.wire: getattr(value, field.name) for field in fields}
    return {**{k: v for k, v in named.items() if v is not UNSET}, **value.extra}


def _field_parts(name: str, value: Any) -> list[OutgoingPart]:
    if isinstance(value, Model | dict):
        return [OutgoingPart(name, encode(value).encode(), "application/json")]
    if isinstance(value, list | tuple):
        return [part for item in value for part in _field_parts(name, item)]
    return [] if value is None else [text_part(name, scalar_text(value, name))]


def _texts(value: Any, name: str) -> list[str]:
    if value is None or value is UNSET:
        return []
    if isinstance(value, list | tuple):
        return [scalar_text(item, name) for item in value]
    if isinstance(value, dict):
        return [encode(value)]
    return [scalar_text(value, name)]


def _listed(files: Any) -> list[File]:
    if files is UNSET or files is None:
        return []
    return list(files) if isinstance(files, list | tuple) else [files]
