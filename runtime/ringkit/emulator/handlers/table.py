"""Which handler answers which operation. A module of handlers joins by its ``ROUTES``."""

from ringkit.emulator.handlers import (
    account,
    authorize,
    calls,
    chats,
    contacts,
    directory,
    discovery,
    fax,
    images,
    media,
    messages,
    oauth,
    posts,
    presence,
    ringout,
    sending,
    staff,
    sync,
    telephony,
    telephony_extras,
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
    sync,
    contacts,
    presence,
    ringout,
    telephony,
    telephony_extras,
    staff,
    directory,
    images,
    chats,
    posts,
)
ROUTES: RouteTable = {name: route for module in MODULES for name, route in module.ROUTES.items()}
GENERIC = Route(answer_from_description)
