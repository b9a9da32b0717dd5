# Written by `make generate` from spec/. Do not edit.
"""API Info: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.api_version_info import ApiVersionInfo
    from ringkit_api.models.api_versions_list import ApiVersionsList


_READ_API_VERSION = Operation(
    id="readAPIVersion",
    method="GET",
    path="/restapi/{apiVersion}",
    rate_group="NoThrottling",
    results={200: "ApiVersionInfo"},
)


def read_api_version(*, api_version: str | Unset) -> Call[ApiVersionInfo]:
    """Read when a version of the platform was released and where it is.

    Neither an access token nor a place in a rate limit is needed, so this is a cheap sign that
    the platform can be reached.

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
    version = rc.api.api_info.read_api_version(api_version="v1.0")
    print(version.version_string, version.release_date)
    ```
    """
    return Call(
        _READ_API_VERSION,
        path={
            "apiVersion": api_version,
        },
    )


_READ_API_VERSIONS = Operation(
    id="readAPIVersions",
    method="GET",
    path="/restapi",
    rate_group="NoThrottling",
    results={200: "ApiVersionsList"},
)


def read_api_versions() -> Call[ApiVersionsList]:
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
    versions = rc.api.api_info.read_api_versions()
    for version in versions.api_versions:
        print(version.uri_string, version.version_string, version.release_date)
    ```
    """
    return Call(
        _READ_API_VERSIONS,
    )
