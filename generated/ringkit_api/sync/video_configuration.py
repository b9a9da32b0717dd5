# Written by `make generate` from spec/. Do not edit.
"""Video Configuration for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import video_configuration as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.models.user_video_configuration import UserVideoConfiguration


class VideoConfigurationApi(Namespace):
    """Video Configuration: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VideoConfigurationApiRaw: ...
        @property
        def with_streaming_response(self) -> VideoConfigurationApiStreaming: ...

    def read_user_video_configuration(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> UserVideoConfiguration:
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
        return self._client.send(
            calls.read_user_video_configuration(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class VideoConfigurationApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: VideoConfigurationApi) -> None:
            self.read_user_video_configuration = raw(api.read_user_video_configuration)

    class VideoConfigurationApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: VideoConfigurationApi) -> None:
            self.read_user_video_configuration = streaming(api.read_user_video_configuration)
