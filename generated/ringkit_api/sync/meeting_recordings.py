# Written by `make generate` from spec/. Do not edit.
"""Meeting Recordings for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import meeting_recordings as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.cloud_recordings import CloudRecordings


class MeetingRecordingsApi(Namespace):
    """Meeting Recordings: 2 operations."""

    def get_account_recordings(
        self,
        *,
        account_id: str | int = "~",
        page_token: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CloudRecordings:
        """Get account recordings.

        `GET /rcvideo/v1/account/{accountId}/recordings`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meeting-Recordings/getAccountRecordings

        Args:
            account_id: "~" is that of the user who is logged in.
            page_token: str.
            per_page: int.

        Returns:
            200: CloudRecordings.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return self._client.send(
            calls.get_account_recordings(
                account_id=account_id,
                page_token=page_token,
                per_page=per_page,
            )
        )

    def get_extension_recordings(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        page_token: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CloudRecordings:
        """Get extension recordings.

        `GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meeting-Recordings/getExtensionRecordings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page_token: str.
            per_page: int.

        Returns:
            200: CloudRecordings.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return self._client.send(
            calls.get_extension_recordings(
                account_id=account_id,
                extension_id=extension_id,
                page_token=page_token,
                per_page=per_page,
            )
        )
