# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.api_version_info import ApiVersionInfo


@model
class ApiVersionsList(Model):
    """Versions of the platform.

    Attributes:
        uri: Address of this record on the platform. A URI.
        api_versions: The versions that the server offers.
        server_version: Version of the software of the server.
        server_revision: Revision of the software of the server.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    api_versions: list[ApiVersionInfo] | Unset = UNSET
    """The versions that the server offers."""
    server_version: str | Unset = UNSET
    """Version of the software of the server."""
    server_revision: str | Unset = UNSET
    """Revision of the software of the server."""
