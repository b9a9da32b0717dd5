# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionTimezoneInfoRequest(Model):
    """A time zone.

    Attributes:
        id: The `id` of a time zone, from `rc.api.regional_settings.list_timezones`.
    """

    id: str | Unset = UNSET
    """The `id` of a time zone, from `rc.api.regional_settings.list_timezones`."""
