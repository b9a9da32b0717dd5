"""A RingCentral platform on loopback, to test integrations against.

>>> with Emulator() as emulator:
...     emulator.url, emulator.client_id, emulator.client_secret, emulator.jwt

Who may import whom, lowest first; each line may import the lines above it:

- ``documents``, ``times``, ``words``, ``ids``, ``clock``, ``bus``, ``links``, ``options``,
  ``faults``, ``journal``, ``limits``: values and small machines, no HTTP
- ``description``: the OpenAPI document, read at run time: operations, routes, checks of values,
  documents made from schemas, what an operation does to which collection
- ``wire``: forms of HTTP: messages, headers, errors, pages, parts, ranges; knows no state
- ``state``: what the platform remembers; plain Python with the clock injected, no HTTP. It
  publishes ``bus.Event`` for everything that happens; ``state.state.World`` holds its parts
- ``oauth``: the authorization server: apps, credentials, sessions, tokens
- ``uploads``, ``bodies``: request bodies checked against the description
- ``handlers``: one module per area, each with ``ROUTES`` (operation id to ``Route``).
  ``handlers.table`` joins them, ``handlers.generic`` answers all other operations,
  ``handlers.plain`` serves paths outside the description
- ``assembly`` puts the parts together, ``permits`` guards them, ``platform`` is the way of a
  request, ``outside`` the people who text and call, ``control`` the control over HTTP
- ``edge``, ``server``: ASGI, sockets, thread and loop; ``handles`` and ``emulator``: what a test
  holds

To add to it: a new module in ``handlers`` with ``ROUTES`` takes over operations (with
``check_body=False`` where the description is narrower than the platform); ``PLAIN_ROUTES`` takes
further paths; ``Assembly.bus.subscribe`` hears every event; ``Services.ws_tokens.redeem`` turns a
WebSocket token into its session; ``Assembly.on_session_end`` and ``Assembly.on_reset`` hear of
sessions that end and of resets; ``Edge.websocket`` receives WebSocket connections;
``Control.add`` offers a further ``op``.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ringkit_emulator._controls import EmulatorClock, EmulatorFaults
    from ringkit_emulator._emulator import Emulator
    from ringkit_emulator._event_bus import Event
    from ringkit_emulator._faults import Fault, FaultKind
    from ringkit_emulator._options import (
        AccountOptions,
        AppOptions,
        NumberOptions,
        Options,
        SubscriptionOptions,
        UserOptions,
    )
    from ringkit_emulator._request_log import LoggedRequest

__all__ = [
    "AccountOptions",
    "AppOptions",
    "Emulator",
    "EmulatorClock",
    "EmulatorFaults",
    "Event",
    "Fault",
    "FaultKind",
    "LoggedRequest",
    "NumberOptions",
    "Options",
    "SubscriptionOptions",
    "UserOptions",
]

_MODULES = {
    "Emulator": "_emulator",
    "EmulatorClock": "_controls",
    "EmulatorFaults": "_controls",
    "Event": "_event_bus",
    "Fault": "_faults",
    "FaultKind": "_faults",
    "LoggedRequest": "_request_log",
}


# Loaded on first use: the pytest plugin lives in this package and is imported by every pytest.
def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{_MODULES.get(name, '_options')}")
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        if library not in ("jsonschema_rs", "uvicorn"):
            raise
        message = f"the emulator needs {library}: install ringkit[emulator]"
        raise ImportError(message, name=error.name) from error
    globals()[name] = getattr(module, name)
    return globals()[name]


def __dir__() -> list[str]:
    return __all__
