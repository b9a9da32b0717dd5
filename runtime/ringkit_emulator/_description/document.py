"""The OpenAPI document as objects: operations, parameters and bodies."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Final, Literal

from attrs import frozen

Schema = dict[str, Any]
ParameterPlace = Literal["path", "query", "header", "cookie"]

_METHODS: Final = ("get", "post", "put", "delete", "patch")
_BYTES_PER_UNIT: Final = {"": 1, "k": 1024, "m": 1024 * 1024, "g": 1024 * 1024 * 1024}


@frozen
class Parameter:
    """A parameter; an array that is not `exploded` is one value, joined by commas."""

    name: str
    place: ParameterPlace
    required: bool
    schema: Schema
    exploded: bool
    allow_empty: bool


@frozen
class Content:
    """The schemas of a body by media type in lower case, in the order of the description."""

    schemas: dict[str, Schema]
    required: bool = True


@frozen(slots=False)
class Operation:
    """An operation: method, path template, parameters, request body, responses by status.

    `group` is the rate-limit group, `max_body` the maximum size of the request body in bytes
    (None: not stated). `on_media` operations are served by the media host, `public` ones need no
    access token.
    """

    id: str
    method: str
    template: str
    parameters: tuple[Parameter, ...]
    body: Content | None
    responses: dict[int, Content]
    group: str
    on_media: bool
    public: bool
    max_body: int | None
    app_permission: str | None
    user_permission: str | None

    @cached_property
    def success(self) -> int:
        """The lowest status below 400 that the description declares, 200 if it declares none."""
        return min((status for status in self.responses if status < 400), default=200)

    @cached_property
    def path_parameters(self) -> dict[str, Parameter]:
        """The parameters of the path, by name."""
        return {p.name: p for p in self.parameters if p.place == "path"}

    @cached_property
    def query_parameters(self) -> dict[str, Parameter]:
        """The parameters of the query, by name."""
        return {p.name: p for p in self.parameters if p.place == "query"}

    def response_schema(self, status: int | None = None) -> Schema | None:
        """Return the schema of the JSON response with `status`, or None if it is not JSON.

        `status` None is that of success.
        """
        content = self.responses.get(self.success if status is None else status)
        if content is None:
            return None
        json_types = (kind for kind in content.schemas if kind.endswith("json"))
        kind = next(json_types, None)
        return None if kind is None else content.schemas[kind]


class Description:
    """An OpenAPI 3.0 or 3.1 document; `operations` are its operations by id."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.operations: dict[str, Operation] = {o.id: o for o in self._read_operations()}

    def resolve(self, node: Any) -> Any:
        """Return `node`, or what it refers to by `$ref`."""
        while "$ref" in node:
            node = self._target(node["$ref"])
        return node

    def _target(self, reference: str) -> Any:
        node: Any = self.document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node

    def _read_operations(self) -> list[Operation]:
        return [
            self._read_operation(template, method, item[method], item.get("parameters", []))
            for template, item in self.document["paths"].items()
            for method in _METHODS
            if method in item
        ]

    def _read_operation(
        self, template: str, method: str, node: dict[str, Any], shared: list[Any]
    ) -> Operation:
        security = node.get("security", self.document.get("security", []))
        return Operation(
            id=node.get("operationId") or f"{method.upper()} {template}",
            method=method.upper(),
            template=template,
            parameters=self._read_parameters([*shared, *node.get("parameters", [])]),
            body=self._read_content(node.get("requestBody")),
            responses={
                int(status): self._read_content(response) or Content({})
                for status, response in node["responses"].items()
                if status.isdigit()
            },
            group=node.get("x-throttling-group", "Light"),
            on_media=bool(node.get("x-media-api", False)),
            public=not security or {} in security,
            max_body=_size_in_bytes(node.get("x-request-max-body-size")),
            app_permission=node.get("x-app-permission"),
            user_permission=node.get("x-user-permission"),
        )

    def _read_parameters(self, nodes: list[Any]) -> tuple[Parameter, ...]:
        found = {(p["in"], p["name"]): p for p in map(self.resolve, nodes)}
        return tuple(
            Parameter(
                name=node["name"],
                place=node["in"],
                required=bool(node.get("required", False)),
                schema=node.get("schema", {}),
                exploded=node.get("explode", node["in"] == "query"),
                allow_empty=bool(node.get("allowEmptyValue", False)),
            )
            for node in found.values()
        )

    def _read_content(self, node: Any) -> Content | None:
        if node is None:
            return None
        node = self.resolve(node)
        kinds = node.get("content", {})
        return Content(
            {kind.lower(): media.get("schema", {}) for kind, media in kinds.items()},
            required=bool(node.get("required", False)),
        )


def _size_in_bytes(text: str | int | None) -> int | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d+)([kmg]?)b?", str(text).lower())
    return int(match[1]) * _BYTES_PER_UNIT[match[2]] if match else None


@cache
def load_description() -> Description:
    """Return the description of the package `ringkit_api`, read once per process."""
    source = files("ringkit_api").joinpath("description.json")
    return Description(json.loads(source.read_bytes()))
