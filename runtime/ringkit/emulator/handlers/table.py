"""Which handler answers which operation. A module of handlers joins by its ``ROUTES``."""

from ringkit.emulator.handlers import (
    account,
    authorize,
    calls,
    discovery,
    messages,
    oauth,
    versions,
)
from ringkit.emulator.handlers.call import Route, RouteTable
from ringkit.emulator.handlers.generic import answer_from_description

ROUTES: RouteTable = {
    **versions.ROUTES,
    **oauth.ROUTES,
    **authorize.ROUTES,
    **discovery.ROUTES,
    **account.ROUTES,
    **messages.ROUTES,
    **calls.ROUTES,
}
GENERIC = Route(answer_from_description)
