# Written by `make generate` from spec/. Do not edit.
"""Presence for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import presence as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_queue_update_presence import CallQueueUpdatePresenceDict
    from ringkit_api.dicts.extension_call_queue_update_presence_list import (
        ExtensionCallQueueUpdatePresenceListDict,
    )
    from ringkit_api.dicts.presence_info_request import PresenceInfoRequestDict
    from ringkit_api.dicts.update_unified_presence import UpdateUnifiedPresenceDict
    from ringkit_api.models.account_presence_info import AccountPresenceInfo
    from ringkit_api.models.call_queue_member_presence import CallQueueMemberPresence
    from ringkit_api.models.call_queue_presence import CallQueuePresence
    from ringkit_api.models.call_queue_update_presence import CallQueueUpdatePresence
    from ringkit_api.models.extension_call_queue_presence import ExtensionCallQueuePresence
    from ringkit_api.models.extension_call_queue_presence_list import ExtensionCallQueuePresenceList
    from ringkit_api.models.extension_call_queue_update_presence_list import (
        ExtensionCallQueueUpdatePresenceList,
    )
    from ringkit_api.models.presence_info_request import PresenceInfoRequest
    from ringkit_api.models.presence_info_response import PresenceInfoResponse
    from ringkit_api.models.unified_presence import UnifiedPresence
    from ringkit_api.models.update_unified_presence import UpdateUnifiedPresence


class AsyncPresenceApi(AsyncNamespace):
    """Presence: 9 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPresenceApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncPresenceApiStreaming: ...

    def read_account_presence(
        self,
        *,
        account_id: str | int = "~",
        detailed_telephony_state: bool | Unset | None = UNSET,
        sip_data: bool | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AccountPresenceInfo, PresenceInfoResponse]:
        """Read account presence.

        `GET /restapi/v1.0/account/{accountId}/presence`

        Rate group Heavy. App permission ReadPresence. User permission ReadPresenceStatus.
        Account feature ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readAccountPresence

        Args:
            account_id: "~" is that of the user who is logged in.
            detailed_telephony_state: Bool.
            sip_data: Bool.
            page: Int.
            per_page: Int.

        Returns:
            200: AccountPresenceInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.read_account_presence(
                account_id=account_id,
                detailed_telephony_state=detailed_telephony_state,
                sip_data=sip_data,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_call_queue_presence(
        self, *, group_id: str | int, account_id: str | int = "~", **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[CallQueuePresence, CallQueueMemberPresence]:
        """Read call queue presence.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

        Rate group Light. App permission ReadPresence. Account feature ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readCallQueuePresence

        Args:
            group_id: Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CallQueuePresence.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.read_call_queue_presence(
                group_id=group_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_extension_call_queue_presence(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        editable_member_status: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExtensionCallQueuePresenceList, ExtensionCallQueuePresence]:
        """Read extension call queue presence.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

        Rate group Light. App permission ReadPresence. Account feature ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readExtensionCallQueuePresence

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            editable_member_status: Bool.

        Returns:
            200: ExtensionCallQueuePresenceList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.read_extension_call_queue_presence(
                account_id=account_id,
                extension_id=extension_id,
                editable_member_status=editable_member_status,
            ),
            **options,
        )

    async def read_unified_presence(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int | Sequence[str | int] = "~",
        **options: Unpack[RequestOptions],
    ) -> UnifiedPresence:
        """Read unified presence.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

        Rate group Medium. App permission ReadPresence. User permission ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readUnifiedPresence

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: UnifiedPresence; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return await self._client.send(
            calls.read_unified_presence(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        detailed_telephony_state: bool | Unset | None = UNSET,
        sip_data: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PresenceInfoResponse:
        """Read user presence status.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

        Rate group Light. App permission ReadPresence. User permission ReadPresenceStatus.
        Account feature ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readUserPresenceStatus

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            detailed_telephony_state: Bool.
            sip_data: Bool.

        Returns:
            200: PresenceInfoResponse; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_user_presence_status(
                account_id=account_id,
                extension_id=extension_id,
                detailed_telephony_state=detailed_telephony_state,
                sip_data=sip_data,
            ),
            **options,
        )

    async def update_call_queue_presence(
        self,
        *,
        group_id: str | int,
        account_id: str | int = "~",
        body: CallQueueUpdatePresence | CallQueueUpdatePresenceDict,
        **options: Unpack[RequestOptions],
    ) -> CallQueuePresence:
        """Update call queue presence.

        `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

        Rate group Medium. App permission EditPresence. Account feature EditPresenceStatus.
        Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Presence/updateCallQueuePresence

        Args:
            group_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            body: CallQueueUpdatePresence (json).

        Returns:
            200: CallQueuePresence.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_call_queue_presence(
                group_id=group_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_extension_call_queue_presence(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: ExtensionCallQueueUpdatePresenceList | ExtensionCallQueueUpdatePresenceListDict,
        **options: Unpack[RequestOptions],
    ) -> ExtensionCallQueuePresenceList:
        """Update extension call queue presence.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

        Rate group Medium. App permission EditPresence. Account feature EditPresenceStatus.
        Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Presence/updateExtensionCallQueuePresence

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: ExtensionCallQueueUpdatePresenceList (json).

        Returns:
            200: ExtensionCallQueuePresenceList.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_extension_call_queue_presence(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_unified_presence(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: UpdateUnifiedPresence | UpdateUnifiedPresenceDict,
        **options: Unpack[RequestOptions],
    ) -> UnifiedPresence:
        """Update unified presence.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

        Rate group Medium. App permission EditPresence. User permission EditPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/updateUnifiedPresence

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: UpdateUnifiedPresence (json).

        Returns:
            200: UnifiedPresence.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.update_unified_presence(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: PresenceInfoRequest | PresenceInfoRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PresenceInfoResponse:
        """Update user presence status.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

        Rate group Medium. App permission EditPresence. Account feature EditPresenceStatus.
        Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Presence/updateUserPresenceStatus

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: PresenceInfoRequest (json).

        Returns:
            200: PresenceInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_user_presence_status(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncPresenceApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncPresenceApi) -> None:
            self.read_account_presence = async_paged_raw(api.read_account_presence)
            self.read_call_queue_presence = async_paged_raw(api.read_call_queue_presence)
            self.read_extension_call_queue_presence = async_paged_raw(
                api.read_extension_call_queue_presence
            )
            self.read_unified_presence = async_raw(api.read_unified_presence)
            self.read_user_presence_status = async_raw(api.read_user_presence_status)
            self.update_call_queue_presence = async_raw(api.update_call_queue_presence)
            self.update_extension_call_queue_presence = async_raw(
                api.update_extension_call_queue_presence
            )
            self.update_unified_presence = async_raw(api.update_unified_presence)
            self.update_user_presence_status = async_raw(api.update_user_presence_status)

    class AsyncPresenceApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncPresenceApi) -> None:
            self.read_account_presence = async_streaming(api.read_account_presence)
            self.read_call_queue_presence = async_streaming(api.read_call_queue_presence)
            self.read_extension_call_queue_presence = async_streaming(
                api.read_extension_call_queue_presence
            )
            self.read_unified_presence = async_streaming(api.read_unified_presence)
            self.read_user_presence_status = async_streaming(api.read_user_presence_status)
            self.update_call_queue_presence = async_streaming(api.update_call_queue_presence)
            self.update_extension_call_queue_presence = async_streaming(
                api.update_extension_call_queue_presence
            )
            self.update_unified_presence = async_streaming(api.update_unified_presence)
            self.update_user_presence_status = async_streaming(api.update_user_presence_status)
