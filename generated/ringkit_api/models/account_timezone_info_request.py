# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountTimezoneInfoRequest(Model):
    """A time zone, by its id or its name.

    Attributes:
        id: `id` of the time zone, from `rc.api.regional_settings.list_timezones`.
        name: Name of the time zone, as the list of time zones has it.
    """

    id: str | Unset = UNSET
    """`id` of the time zone, from `rc.api.regional_settings.list_timezones`."""
    name: str | Unset = UNSET
    """Name of the time zone, as the list of time zones has it."""
