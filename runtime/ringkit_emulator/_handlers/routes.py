"""Finds the handler of a request: by operation, or by path for paths outside the description.

Every module in the packages of this folder is searched for `ROUTES` (operations by id) and
`UNDESCRIBED_ROUTES` (paths that the description does not contain).
"""

from __future__ import annotations

from collections.abc import Awaitable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Final
from urllib.parse import unquote

import ringkit_emulator._handlers
from ringkit_emulator._handlers.call import Route, RouteTable, UndescribedRoute
from ringkit_emulator._handlers.generic import answer_from_description
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._wire.messages import Answer, Request


def handler_modules() -> Iterator[ModuleType]:
    """Import and yield the modules in the packages of this folder."""
    for package in iter_modules(ringkit_emulator._handlers.__path__):
        if package.ispkg:
            path = import_module(f"ringkit_emulator._handlers.{package.name}").__path__
            for module in iter_modules(path):
                yield import_module(f"ringkit_emulator._handlers.{package.name}.{module.name}")


ROUTES: Final[RouteTable] = {
    name: route
    for module in handler_modules()
    for name, route in getattr(module, "ROUTES", {}).items()
}
GENERIC_ROUTE: Final = Route(answer_from_description)
"""Answers the operations that are not in `ROUTES`."""

_UNDESCRIBED_ROUTES: Final[list[UndescribedRoute]] = [
    route for module in handler_modules() for route in getattr(module, "UNDESCRIBED_ROUTES", ())
]


def _is_served(route: UndescribedRoute, services: Services, request: Request) -> bool:
    on_platform = request.host == "api" and services.options.media_on_platform
    return request.host in route.hosts or (on_platform and "files" in route.hosts)


def answer_undescribed(services: Services, request: Request) -> Answer | Awaitable[Answer] | None:
    """Return the answer to a request outside the description, or None if it has no handler.

    Raises PlatformError if the handler refuses the request.
    """
    for route in _UNDESCRIBED_ROUTES:
        if route.method != request.method or not _is_served(route, services, request):
            continue
        if found := route.path.fullmatch(request.path):
            return route.handler(services, request, [unquote(part) for part in found.groups()])
    return None
