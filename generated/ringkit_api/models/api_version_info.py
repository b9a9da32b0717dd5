# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class ApiVersionInfo(Model):
    """Version of the platform.

    Attributes:
        uri: Address of this record on the platform. A URI.
        version_string: Version as a dotted number, such as `1.0`.
        release_date: When the version was released, in ISO 8601.
        uri_string: The version as it stands in addresses, such as `v1.0`.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    version_string: str | Unset = UNSET
    """Version as a dotted number, such as `1.0`."""
    release_date: datetime | Unset = UNSET
    """When the version was released, in ISO 8601."""
    uri_string: str | Unset = UNSET
    """The version as it stands in addresses, such as `v1.0`."""
