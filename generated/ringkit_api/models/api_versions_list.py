# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.api_version_info import ApiVersionInfo


@model
class ApiVersionsList(Model):
    """API versions list.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    api_versions: list[ApiVersionInfo] | Unset = UNSET
    server_version: str | Unset = UNSET
    server_revision: str | Unset = UNSET
