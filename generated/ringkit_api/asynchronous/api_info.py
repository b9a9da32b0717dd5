# Written by `make generate` from spec/. Do not edit.
"""API Info for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import api_info as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.models.api_version_info import ApiVersionInfo
    from ringkit_api.models.api_versions_list import ApiVersionsList


class AsyncAPIInfoApi(AsyncNamespace):
    """API Info: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAPIInfoApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAPIInfoApiStreaming: ...

    async def read_api_version(
        self, *, api_version: str | Unset, **options: Unpack[RequestOptions]
    ) -> ApiVersionInfo:
        """Read when a version of the platform was released and where it is.

        Neither an access token nor a place in a rate limit is needed, so this is a cheap sign
        that the platform can be reached.

        `GET /restapi/{apiVersion}`

        Not rate limited.

        Reference: https://developers.ringcentral.com/api-reference/API-Info/readAPIVersion

        Args:
            api_version: Version, such as `v1.0`. Str.

        Returns:
            200: ApiVersionInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        version = await rc.api.api_info.read_api_version(api_version="v1.0")
        print(version.version_string, version.release_date)
        ```
        """
        return await self._client.send(
            calls.read_api_version(
                api_version=api_version,
            ),
            **options,
        )

    async def read_api_versions(self, **options: Unpack[RequestOptions]) -> ApiVersionsList:
        """List the versions of the platform and the build of the server.

        Neither an access token nor a place in a rate limit is needed.

        `GET /restapi`

        Not rate limited.

        Reference: https://developers.ringcentral.com/api-reference/API-Info/readAPIVersions

        Returns:
            200: ApiVersionsList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        versions = await rc.api.api_info.read_api_versions()
        for version in versions.api_versions:
            print(version.uri_string, version.version_string, version.release_date)
        ```
        """
        return await self._client.send(calls.read_api_versions(), **options)


if TYPE_CHECKING:

    class AsyncAPIInfoApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncAPIInfoApi) -> None:
            self.read_api_version = async_raw(api.read_api_version)
            self.read_api_versions = async_raw(api.read_api_versions)

    class AsyncAPIInfoApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncAPIInfoApi) -> None:
            self.read_api_version = async_streaming(api.read_api_version)
            self.read_api_versions = async_streaming(api.read_api_versions)
