# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TimezoneInfoBase(Model):
    """A time zone.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: The `id` of a time zone, from `rc.api.regional_settings.list_timezones`.
        name: Short name of the time zone.
        description: Name with the cities that are in it.
        bias: Minutes that it is ahead of UTC; a text.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """The `id` of a time zone, from `rc.api.regional_settings.list_timezones`."""
    name: str | Unset = UNSET
    """Short name of the time zone."""
    description: str | Unset = UNSET
    """Name with the cities that are in it."""
    bias: str | Unset = UNSET
    """Minutes that it is ahead of UTC; a text."""
