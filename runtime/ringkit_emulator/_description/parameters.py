"""Parameters of path and query: conversion from text and validation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from ringkit_emulator._description.document import Description, Parameter, Schema
from ringkit_emulator._description.schemas import Schemas

_INTEGER: Final = re.compile(r"-?\d{1,30}")
_NUMBER: Final = re.compile(r"-?\d{1,30}(\.\d{1,30})?([eE][-+]?\d{1,3})?")
_BOOLEANS: Final = {"true": True, "false": False}


class ParameterError(ValueError):
    """A parameter that the description does not allow; `value` is its text."""

    def __init__(self, name: str, value: str | None, message: str) -> None:
        super().__init__(message)
        self.name = name
        self.value = value


class ParameterReader:
    """Converts and validates parameters according to the description.

    `strict` refuses names that an operation does not declare; otherwise they are ignored.
    """

    def __init__(self, description: Description, schemas: Schemas, *, strict: bool) -> None:
        self._description = description
        self._schemas = schemas
        self._strict = strict

    def read_query(
        self, parameters: dict[str, Parameter], pairs: Iterable[tuple[str, str]]
    ) -> dict[str, Any]:
        """Return the converted values of the query by name.

        Raises ParameterError. An empty value is none, and a `perPage` above its maximum is reduced
        to it, as on the platform.
        """
        texts: dict[str, list[str]] = {}
        for name, text in pairs:
            if name not in parameters and self._strict:
                raise ParameterError(name, text, f"Parameter [{name}] is unknown")
            if name in parameters and (text or parameters[name].allow_empty):
                texts.setdefault(name, []).append(text)
        # A page token includes the query of the first page.
        if "pageToken" not in texts:
            _check_required(parameters, texts)
        return {name: self._read(parameters[name], values) for name, values in texts.items()}

    def read_path(self, parameters: dict[str, Parameter], texts: dict[str, str]) -> dict[str, str]:
        """Return the values of the path unchanged; raises ParameterError for an invalid one."""
        for name, text in texts.items():
            if name in parameters and not (text == "~" or text == "*"):
                self._read(parameters[name], [text])
        return texts

    def _read(self, parameter: Parameter, texts: list[str]) -> Any:
        schema = self._description.resolve(parameter.schema)
        if self._kinds(schema) == {"array"}:
            value = self._read_array(parameter, schema, texts)
        elif len(texts) > 1:
            raise ParameterError(
                parameter.name, texts[1], f"Parameter [{parameter.name}] is given twice"
            )
        else:
            value = self._read_scalar(schema, texts[0])
        value = self._clamped(parameter.name, schema, value)
        self._check(parameter, value, texts)
        return value

    def _read_array(self, parameter: Parameter, schema: Schema, texts: list[str]) -> list[Any]:
        if not parameter.exploded:
            texts = [part for text in texts for part in text.split(",")]
        if parameter.allow_empty:
            texts = [text for text in texts if text]
        items = self._description.resolve(schema.get("items", {}))
        return [self._read_scalar(items, text) for text in texts]

    def _read_scalar(self, schema: Schema, text: str) -> Any:
        kinds = self._kinds(schema)
        if "integer" in kinds and _INTEGER.fullmatch(text):
            return int(text)
        if "number" in kinds and _NUMBER.fullmatch(text):
            return float(text)
        if "boolean" in kinds and text in _BOOLEANS:
            return _BOOLEANS[text]
        return text

    def _kinds(self, schema: Schema) -> set[str]:
        schema = self._description.resolve(schema)
        kind = schema.get("type")
        kinds = set(kind) if isinstance(kind, list) else {kind} if kind else set()
        for union in ("allOf", "anyOf", "oneOf"):
            for member in schema.get(union, ()):
                kinds |= self._kinds(member)
        return kinds

    def _clamped(self, name: str, schema: Schema, value: Any) -> Any:
        if name != "perPage" or not isinstance(value, int):
            return value
        members = [schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())]
        limits = [self._description.resolve(member).get("maximum") for member in members]
        return min([value, *(limit for limit in limits if limit is not None)])

    def _check(self, parameter: Parameter, value: Any, texts: list[str]) -> None:
        if not self._schemas.valid(parameter.schema, value):
            name = parameter.name
            message = f"Parameter [{name}] value is invalid"
            raise ParameterError(name, ",".join(texts), message)


def _check_required(parameters: dict[str, Parameter], texts: dict[str, list[str]]) -> None:
    for parameter in parameters.values():
        if parameter.required and parameter.name not in texts:
            name = parameter.name
            raise ParameterError(name, None, f"Parameter [{name}] is required")
