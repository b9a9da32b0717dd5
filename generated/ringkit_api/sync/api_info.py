# Written by `make generate` from spec/. Do not edit.
"""API Info for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit_api import api_info as calls

if TYPE_CHECKING:
    from ringkit_api.models.api_version_info import ApiVersionInfo
    from ringkit_api.models.api_versions_list import ApiVersionsList


class APIInfoApi(Namespace):
    """API Info: 2 operations."""

    def read_api_version(self, *, api_version: str) -> ApiVersionInfo:
        """Read API version.

        `GET /restapi/{apiVersion}`

        Not rate limited.

        Reference: https://developers.ringcentral.com/api-reference/API-Info/readAPIVersion

        Args:
            api_version: str.

        Returns:
            200: ApiVersionInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_api_version(
                api_version=api_version,
            )
        )

    def read_api_versions(self) -> ApiVersionsList:
        """Read API versions.

        `GET /restapi`

        Not rate limited.

        Reference: https://developers.ringcentral.com/api-reference/API-Info/readAPIVersions

        Returns:
            200: ApiVersionsList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(calls.read_api_versions())
