"""A RingCentral platform on loopback, to test integrations against.

with Emulator() as emulator:
    print(emulator.url, emulator.client_id, emulator.client_secret, emulator.jwt)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ringkit_emulator._background import BackgroundEmulator
    from ringkit_emulator._controls import EmulatorClock, EmulatorFaults
    from ringkit_emulator._emulator import Emulator
    from ringkit_emulator._event_bus import Event
    from ringkit_emulator._faults import Fault, FaultKind, PlannedFault
    from ringkit_emulator._options import (
        AccountOptions,
        AppOptions,
        NumberOptions,
        Options,
        QueueOptions,
        SubscriptionOptions,
        UserOptions,
    )
    from ringkit_emulator._request_log import LoggedRequest
    from ringkit_emulator._subscriptions.deliveries import Delivery

__all__ = [
    "AccountOptions",
    "AppOptions",
    "BackgroundEmulator",
    "Delivery",
    "Emulator",
    "EmulatorClock",
    "EmulatorFaults",
    "Event",
    "Fault",
    "FaultKind",
    "LoggedRequest",
    "NumberOptions",
    "Options",
    "PlannedFault",
    "QueueOptions",
    "SubscriptionOptions",
    "UserOptions",
]

_MODULES = {
    "BackgroundEmulator": "_background",
    "Delivery": "_subscriptions.deliveries",
    "Emulator": "_emulator",
    "EmulatorClock": "_controls",
    "EmulatorFaults": "_controls",
    "Event": "_event_bus",
    "Fault": "_faults",
    "FaultKind": "_faults",
    "LoggedRequest": "_request_log",
    "PlannedFault": "_faults",
}


# Names are imported on first use: pytest imports this package for its plugin in every run.
def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{_MODULES.get(name, '_options')}")
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        if library not in ("jsonschema_rs", "uvicorn"):
            raise
        message = f"the emulator needs {library}: pip install 'ringkit[emulator]'"
        raise ImportError(message, name=error.name) from error
    globals()[name] = getattr(module, name)
    return globals()[name]


def __dir__() -> list[str]:
    return __all__
