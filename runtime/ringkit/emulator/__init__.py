"""A RingCentral platform on loopback, to test integrations against.

>>> with Emulator() as emulator:
...     emulator.url, emulator.client_id, emulator.client_secret, emulator.jwt

Modules, each importing only those above it (``a → b``: a may import b):

- ``documents``, ``times``, ``words``, ``ids``, ``clock``, ``bus``, ``links``, ``options``,
  ``faults``, ``journal``, ``limits``: values and small machines, no HTTP, no state
- ``wire``: HTTP forms (messages, errors, pages, multipart) → the above
- ``description``: the OpenAPI document read at run time (routes, checks, samples)
- ``state``: what the platform remembers; publishes ``bus.Event``; knows no HTTP
- ``oauth``: the authorization server → state
- ``bodies``: request bodies checked against the description
- ``handlers``: one module per area, each with ``ROUTES`` (operation id → Route) → all of the above;
  ``handlers.table`` joins them, ``handlers.generic`` answers the rest, ``handlers.plain`` serves
  paths outside the description
- ``assembly`` puts the parts together, ``permits`` guards, ``platform`` is the way of a request,
  ``control`` the HTTP control, ``outside`` the people who call and text
- ``edge`` and ``server``: ASGI, sockets, thread; ``emulator``: what a test holds
"""

from ringkit.emulator.bus import Event
from ringkit.emulator.emulator import Emulator, EmulatorClock, EmulatorFaults
from ringkit.emulator.faults import Fault, FaultKind
from ringkit.emulator.journal import LoggedRequest
from ringkit.emulator.options import (
    AccountOptions,
    AppOptions,
    NumberOptions,
    Options,
    UserOptions,
)

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
    "UserOptions",
]
