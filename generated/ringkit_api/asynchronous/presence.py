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
    from ringkit_api.dicts.presence import (
        CallQueueUpdatePresenceDict,
        ExtensionCallQueueUpdatePresenceListDict,
        PresenceInfoRequestDict,
        UpdateUnifiedPresenceDict,
    )
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
        account_id: str | int | Unset = "~",
        detailed_telephony_state: bool | Unset | None = UNSET,
        sip_data: bool | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AccountPresenceInfo, PresenceInfoResponse]:
        """List the presence of all extensions of the account.

        One call in place of one per user; for changes as they come subscribe to the presence of
        the account. Extensions that are not people are always Offline and lack most members.

        `GET /restapi/v1.0/account/{accountId}/presence`

        Rate group Heavy. App permission ReadPresence. User permission ReadPresenceStatus.
        Account feature ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readAccountPresence

        Args:
            account_id: "~" is that of the user who is logged in.
            detailed_telephony_state: Return the calls of each user in `active_calls`, too.
                Bool.
            sip_data: Return the SIP identifiers of each call, too; needs
                `detailed_telephony_state`. Bool.
            page: Number of the page, counted from 1. Int.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int.

        Returns:
            200: AccountPresenceInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for presence in rc.api.presence.read_account_presence(per_page=1000):
            print(presence.extension.extension_number, presence.presence_status)
        ```
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
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallQueuePresence, CallQueueMemberPresence]:
        """List which members of a call queue take its calls now.

        A member takes calls of this queue only if both flags of the record are true.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

        Rate group Light. App permission ReadPresence. Account feature ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readCallQueuePresence

        Args:
            group_id: `id` of the call queue, from `rc.api.call_queues.list_call_queues`. Str or
                int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CallQueuePresence.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for record in rc.api.presence.read_call_queue_presence(group_id=queue_id):
            print(record.member_.name, record.accept_current_queue_calls)
        ```
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
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        editable_member_status: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExtensionCallQueuePresenceList, ExtensionCallQueuePresence]:
        """List the call queues of a user, with whether the user takes their calls.

        The same seen from the queue is `rc.api.presence.read_call_queue_presence`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

        Rate group Light. App permission ReadPresence. Account feature ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readExtensionCallQueuePresence

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            editable_member_status: Only queues whose members may change this themselves, or
                only others. Bool.

        Returns:
            200: ExtensionCallQueuePresenceList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for record in rc.api.presence.read_extension_call_queue_presence(
            extension_id=member_id
        ):
            print(record.call_queue.name, record.accept_calls)
        ```
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
        account_id: str | int | Unset = "~",
        extension_id: str | int | Sequence[str | int] | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> UnifiedPresence:
        """Read the presence of a user over phone, messages and meetings.

        `status` sums up the three. Of other users fewer members are returned than of yourself;
        several ids give 207.

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

        Example:

        ```python
        presence = await rc.api.presence.read_unified_presence()
        print(presence.status, presence.telephony.status, presence.meeting.status)
        ```
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
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        detailed_telephony_state: bool | Unset | None = UNSET,
        sip_data: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PresenceInfoResponse:
        """Read whether a user can be reached, and the user's calls.

        Up to 30 ids give 207, each with a status of its own. `presence_status` is computed from
        what the user set and what the phone does. Do not poll: subscribe to it.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

        Rate group Light. App permission ReadPresence. User permission ReadPresenceStatus.
        Account feature ReadPresenceStatus.

        Reference: https://developers.ringcentral.com/api-reference/Presence/readUserPresenceStatus

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            detailed_telephony_state: Return the calls of the user in `active_calls`, too. Bool.
            sip_data: Return the SIP identifiers of each call, too; needs
                `detailed_telephony_state`. Bool.

        Returns:
            200: PresenceInfoResponse; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        presence = await rc.api.presence.read_user_presence_status(
            detailed_telephony_state=True
        )
        print(presence.presence_status, presence.telephony_status)
        for call in presence.active_calls:
            print(call.direction, call.from_, call.telephony_status)
        ```
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
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CallQueueUpdatePresence | CallQueueUpdatePresenceDict,
        **options: Unpack[RequestOptions],
    ) -> CallQueuePresence:
        """Set which members of a call queue take its calls.

        Name the members whose state is to change. For a manager of the queue; a user's own
        state is changed with `rc.api.presence.update_extension_call_queue_presence`.

        `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

        Rate group Medium. App permission EditPresence. Account feature EditPresenceStatus.
        Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Presence/updateCallQueuePresence

        Args:
            group_id: `id` of the call queue, from `rc.api.call_queues.list_call_queues`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            body: CallQueueUpdatePresence (json).

        Returns:
            200: CallQueuePresence.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        presence = await rc.api.presence.update_call_queue_presence(
            group_id=queue_id,
            body={"records": [{
                "member_": {"id": member.id}, "accept_current_queue_calls": False,
            }]},
        )
        print(presence.records[0].accept_current_queue_calls)
        ```
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
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: ExtensionCallQueueUpdatePresenceList | ExtensionCallQueueUpdatePresenceListDict,
        **options: Unpack[RequestOptions],
    ) -> ExtensionCallQueuePresenceList:
        """Set for which call queues a user takes calls.

        Name the queues whose state is to change; those with `editable_member_status` false are
        decided by their manager.

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

        Example:

        ```python
        presence = await rc.api.presence.update_extension_call_queue_presence(
            extension_id=member_id,
            body={
                "records": [{"call_queue": {"id": queue_id}, "accept_calls": False}]
            },
        )
        print([record.accept_calls for record in presence.records])
        ```
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
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UpdateUnifiedPresence | UpdateUnifiedPresenceDict,
        **options: Unpack[RequestOptions],
    ) -> UnifiedPresence:
        """Change how a user can be reached by messages and by phone.

        Only the user's own can be changed. What is left out stays; the state of meetings cannot
        be set.

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

        Example:

        ```python
        presence = await rc.api.presence.update_unified_presence(
            body={"glip": {"availability": "DND"}}
        )
        print(presence.status, presence.glip.availability)
        ```
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
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: PresenceInfoRequest | PresenceInfoRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PresenceInfoResponse:
        """Change the presence of a user, the message, and which calls are taken.

        Members that are left out stay. Only people have a presence. On accounts with the newer
        handling of calls `dnd_status_personal` and `accept_call_queue_calls` take the place of
        `dnd_status`.

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

        Example:

        ```python
        presence = await rc.api.presence.update_user_presence_status(
            body={"user_status": "Busy", "message": "In a meeting until noon"}
        )
        print(presence.user_status, presence.message)
        ```
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
