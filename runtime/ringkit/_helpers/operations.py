"""Finds the operations that helpers send in `ringkit_api`, by what the platform knows them by.

`ringkit_api` may be generated from any edition of the description. Editions call operations,
modules and classes differently; methods and paths are the same in all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from ringkit._call.body import Payload, make_body
from ringkit._call.call import Call, Operation, PagedCall, evolve_call
from ringkit._model.json_shape import ListOf, Ref
from ringkit._unset import UNSET
from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from ringkit._call.url_encoding import Id
    from ringkit._model.class_plan import Plan
    from ringkit._model.json_object import JsonObject

#: The path of what belongs to a user.
USER: Final = "/restapi/v1.0/account/{accountId}/extension/{extensionId}"
_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")


def call_of(
    module: str,
    method: str,
    path: str,
    *ids: Id,
    query: Mapping[str, Any] = {},
    payload: Payload | None = None,
    body: Any = UNSET,
) -> Any:
    """Return a call of the operation with this method and path.

    `module` is the one where it usually is, `ids` are the values in the path. `body` has JSON
    names and is sent as `payload` says, whatever types the edition declares.
    """
    operation = operation_at(module, method, path)
    names = _PLACEHOLDER.findall(operation.path)
    values = dict(zip(names, ids, strict=True))
    kind = PagedCall if operation.paging else Call
    call: Call[Any] = kind(operation, path=values, query=query)
    if payload is None:
        return call
    return evolve_call(call, body=make_body([payload], body), arguments={**values, "body": body})


def operation_at(module: str, method: str, path: str) -> Operation:
    """Return the operation with this method and path. Raises RingkitError if there is none."""
    wanted = (method, _PLACEHOLDER.sub("{}", path))
    for found in _modules(module):
        for constant in vars(found).values():
            if isinstance(constant, Operation) and _place(constant) == wanted:
                return constant
    raise RingkitError(
        f"ringkit_api has no operation {method} {path}: it was generated from an edition of the "
        "description without it; generate it from another one, or use rc.get, rc.post"
    )


def member_class(operation: Operation, member: str) -> type[JsonObject]:
    """Return the model class of a member of an answer, of its items if it is an array.

    `member` is the JSON name. Raises TypeError if there is no such member, or it is no model.
    """
    annotation = next(found for found in operation.results.values() if found)
    answer = getattr(import_module(operation.models), annotation.partition("[")[0])
    plan: Plan = answer._plan_for({})
    for field in plan.fields:
        if field.wire == member:
            item = field.shape.item if isinstance(field.shape, ListOf) else field.shape
            if isinstance(item, Ref):
                found: type[JsonObject] = plan.load(item.name)
                return found
    raise TypeError(f"the answer of {operation.id} has no models as {member}")


def _place(operation: Operation) -> tuple[str, str]:
    return operation.method, _PLACEHOLDER.sub("{}", operation.path)


def _modules(usual: str) -> Iterator[ModuleType]:
    from ringkit_api.operations import OPERATIONS

    known = dict.fromkeys(module for module, _ in OPERATIONS.values())
    for name in sorted(known, key=lambda name: name != usual):
        yield import_module(f"ringkit_api.{name}")
