# Written by `make generate` from spec/. Do not edit.
"""High Volume SMS for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import high_volume_sms as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListA2PBatchesStatus, ListA2PSmsView, MessageDirectionEnum
    from ringkit_api.models.batch_list_response import BatchListResponse
    from ringkit_api.models.message_batch_create_request import MessageBatchCreateRequest
    from ringkit_api.models.message_batch_response import MessageBatchResponse
    from ringkit_api.models.message_details_response import MessageDetailsResponse
    from ringkit_api.models.message_list_response import MessageListResponse
    from ringkit_api.models.message_statuses_response import MessageStatusesResponse


class HighVolumeSMSApi(Namespace):
    """High Volume SMS: 6 operations."""

    def aggregate_a2p_sms_statuses(
        self,
        *,
        account_id: str | int = "~",
        batch_id: str | int | Unset = UNSET,
        direction: MessageDirectionEnum | Sequence[MessageDirectionEnum] | Unset = UNSET,
        date_from: datetime | date | Unset = UNSET,
        date_to: datetime | date | Unset = UNSET,
        phone_number: str | Sequence[str] | Unset = UNSET,
    ) -> MessageStatusesResponse:
        """Aggregate A2P SMS statuses.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses`

        Rate group Light. App permission A2PSMS. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/aggregateA2PSMSStatuses

        Args:
            account_id: "~" is that of the user who is logged in.
            batch_id: str or int.
            direction: "Inbound" or "Outbound", one or several.
            date_from: datetime or date.
            date_to: datetime or date.
            phone_number: str, one or several.

        Returns:
            200: MessageStatusesResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 404, 500).
        """
        return self._client.send(
            calls.aggregate_a2p_sms_statuses(
                account_id=account_id,
                batch_id=batch_id,
                direction=direction,
                date_from=date_from,
                date_to=date_to,
                phone_number=phone_number,
            )
        )

    def create_a2p_sms(
        self, *, account_id: str | int = "~", body: MessageBatchCreateRequest
    ) -> MessageBatchResponse:
        """Create A2P SMS.

        `POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`

        Rate group Light. App permission A2PSMS. Account feature SMSSending. Request body up to
        50,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/createA2PSMS

        Args:
            account_id: "~" is that of the user who is logged in.
            body: MessageBatchCreateRequest (json).

        Returns:
            201: MessageBatchResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 500).
        """
        return self._client.send(
            calls.create_a2p_sms(
                account_id=account_id,
                body=body,
            )
        )

    def list_a2p_batches(
        self,
        *,
        account_id: str | int = "~",
        date_from: datetime | date | Unset = UNSET,
        date_to: datetime | date | Unset = UNSET,
        from_: str | Unset = UNSET,
        status: ListA2PBatchesStatus | Sequence[ListA2PBatchesStatus] | Unset = UNSET,
        page_token: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> BatchListResponse:
        """List A2P batches.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches`

        Rate group Light. App permission A2PSMS. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/listA2PBatches

        Args:
            account_id: "~" is that of the user who is logged in.
            date_from: datetime or date.
            date_to: datetime or date.
            from_: str.
            status: "Queued" or "Processing" or "Sent" or "Completed", one or several.
            page_token: str.
            per_page: int.

        Returns:
            200: BatchListResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 404, 500).
        """
        return self._client.send(
            calls.list_a2p_batches(
                account_id=account_id,
                date_from=date_from,
                date_to=date_to,
                from_=from_,
                status=status,
                page_token=page_token,
                per_page=per_page,
            )
        )

    def list_a2p_sms(
        self,
        *,
        account_id: str | int = "~",
        batch_id: str | int | Unset = UNSET,
        direction: MessageDirectionEnum | Sequence[MessageDirectionEnum] | Unset = UNSET,
        date_from: datetime | date | Unset = UNSET,
        date_to: datetime | date | Unset = UNSET,
        view: ListA2PSmsView | Unset = UNSET,
        phone_number: str | Sequence[str] | Unset = UNSET,
        page_token: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> MessageListResponse:
        """List A2P SMS.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages`

        Rate group Light. App permission A2PSMS. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/listA2PSMS

        Args:
            account_id: "~" is that of the user who is logged in.
            batch_id: str or int.
            direction: "Inbound" or "Outbound", one or several.
            date_from: datetime or date.
            date_to: datetime or date.
            view: "Simple" or "Detailed"; `"Simple"` if left out.
            phone_number: str, one or several.
            page_token: str.
            per_page: int; `1000` if left out.

        Returns:
            200: MessageListResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 404, 500).
        """
        return self._client.send(
            calls.list_a2p_sms(
                account_id=account_id,
                batch_id=batch_id,
                direction=direction,
                date_from=date_from,
                date_to=date_to,
                view=view,
                phone_number=phone_number,
                page_token=page_token,
                per_page=per_page,
            )
        )

    def read_a2p_batch(
        self, *, batch_id: str | int, account_id: str | int = "~"
    ) -> MessageBatchResponse:
        """Read A2P batch.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}`

        Rate group Light. App permission A2PSMS. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/readA2PBatch

        Args:
            batch_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: MessageBatchResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 404, 500).
        """
        return self._client.send(
            calls.read_a2p_batch(
                batch_id=batch_id,
                account_id=account_id,
            )
        )

    def read_a2p_sms(
        self, *, message_id: str | int, account_id: str | int = "~"
    ) -> MessageDetailsResponse:
        """Read A2P SMS.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`

        Rate group Light. App permission A2PSMS. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/readA2PSMS

        Args:
            message_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: MessageDetailsResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 404, 500).
        """
        return self._client.send(
            calls.read_a2p_sms(
                message_id=message_id,
                account_id=account_id,
            )
        )
