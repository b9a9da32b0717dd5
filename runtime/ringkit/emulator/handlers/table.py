"""Which handler answers which operation. A module of handlers joins by its ``ROUTES``."""

from ringkit.emulator.handlers import (
    account,
    authorize,
    calls,
    discovery,
    fax,
    media,
    messages,
    oauth,
    sending,
    versions,
)
from ringkit.emulator.handlers.call import Route, RouteTable
from ringkit.emulator.handlers.generic import answer_from_description

MODULES = (
    versions,
    oauth,
    authorize,
    discovery,
    account,
    messages,
    sending,
    fax,
    media,
    calls,
)
ROUTES: RouteTable = {name: route for module in MODULES for name, route in module.ROUTES.items()}
GENERIC = Route(answer_from_description)
