# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class ApiVersionInfo(Model):
    """API version info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    version_string: str | Unset = UNSET
    release_date: datetime | Unset = UNSET
    uri_string: str | Unset = UNSET
