# Written by `make generate` from spec/. Do not edit.
"""Video Configuration: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.user_video_configuration import UserVideoConfiguration


_READ_USER_VIDEO_CONFIGURATION = Operation(
    id="readUserVideoConfiguration",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration",
    rate_group="Light",
    results={200: "UserVideoConfiguration"},
    app_permission="ReadAccounts",
    user_permission="Meetings",
)


def read_user_video_configuration(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> Call[UserVideoConfiguration]:
    """Read with which service a user holds meetings, and under what licence.

    With RCVideo meetings are made by `rc.api.bridge_management.create_bridge`. It needs the
    permission Meetings of the user.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration`

    Rate group Light. App permission ReadAccounts. User permission Meetings.

    Reference: https://developers.ringcentral.com/api-reference/Video-Configuration/readUserVideoConfiguration

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: UserVideoConfiguration.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    configuration = rc.api.video_configuration.read_user_video_configuration()
    print(configuration.provider, configuration.user_license_type)
    ```
    """
    return Call(
        _READ_USER_VIDEO_CONFIGURATION,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )
