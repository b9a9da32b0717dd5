# Written by `make generate` from spec/. Do not edit.
"""Call Log for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import call_log as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Literal, Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.enumerations import (
        CallDirectionEnum,
        CallLogStatusGroup,
        CallLogSyncType,
        CallLogView,
        CallRecordingType,
        CallTransportEnum,
        CallTypeEnum,
        ConferenceCallType,
    )
    from ringkit_api.models.call_log_extract_sync_response import CallLogExtractSyncResponse
    from ringkit_api.models.call_log_record import CallLogRecord
    from ringkit_api.models.call_log_response import CallLogResponse
    from ringkit_api.models.call_log_sync_response import CallLogSyncResponse


class AsyncCallLogApi(AsyncNamespace):
    """Call Log: 10 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCallLogApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCallLogApiStreaming: ...

    async def delete_user_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        date_to: datetime | date | Unset | None = UNSET,
        all_: bool = False,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete user call log.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

        Rate group Heavy. App permission EditCallLog. User permission EditCallLog. Account
        feature EditExtensionCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/deleteUserCallLog

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            date_to: Datetime or date.
            all_: delete everything; needed where no filter is given.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return await self._client.send(
            calls.delete_user_call_log(
                account_id=account_id,
                extension_id=extension_id,
                date_to=date_to,
                all_=all_,
            ),
            **options,
        )

    def extract_sync_account_call_log(
        self,
        *,
        account_id: str | int = "~",
        sync_type: CallLogSyncType | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogExtractSyncResponse, CallLogRecord]:
        """Extract sync account call log.

        `GET /restapi/v1.0/account/{accountId}/call-log-extract-sync`

        Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account
        feature ReadAccountCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/extractSyncAccountCallLog

        Args:
            account_id: "~" is that of the user who is logged in.
            sync_type: "FSync" or "ISync"; `"FSync"` if left out.
            sync_token: Str.
            date_from: Datetime or date.
            record_count: Int; at least 1; `250` if left out.
            view: "Simple" or "Detailed"; `"Simple"` if left out.
            metadata_category: Str, one or several.

        Returns:
            200: CallLogExtractSyncResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.paginate(
            calls.extract_sync_account_call_log(
                account_id=account_id,
                sync_type=sync_type,
                sync_token=sync_token,
                date_from=date_from,
                record_count=record_count,
                view=view,
                metadata_category=metadata_category,
            ),
            **options,
        )

    def list_company_active_calls(
        self,
        *,
        account_id: str | int = "~",
        direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
        transport: CallTransportEnum | Sequence[CallTransportEnum] | Unset | None = UNSET,
        conference_type: ConferenceCallType | Sequence[ConferenceCallType] | Unset | None = UNSET,
        per_page: int | Literal["max"] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogResponse, CallLogRecord]:
        """List company active calls.

        `GET /restapi/v1.0/account/{accountId}/active-calls`

        Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account
        feature EditAccountCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/listCompanyActiveCalls

        Args:
            account_id: "~" is that of the user who is logged in.
            direction: "Inbound" or "Outbound", one or several.
            view: "Simple" or "Detailed"; `"Simple"` if left out.
            type: "Voice" or "Fax", one or several.
            transport: "PSTN" or "VoIP", one or several.
            conference_type: "AudioConferencing" or "Meetings", one or several.
            per_page: Int or "max".
            page: Int; at least 1; `1` if left out.

        Returns:
            200: CallLogResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.paginate(
            calls.list_company_active_calls(
                account_id=account_id,
                direction=direction,
                view=view,
                type=type,
                transport=transport,
                conference_type=conference_type,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def list_extension_active_calls(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
        transport: CallTransportEnum | Sequence[CallTransportEnum] | Unset | None = UNSET,
        conference_type: ConferenceCallType | Sequence[ConferenceCallType] | Unset | None = UNSET,
        per_page: int | Literal["max"] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogResponse, CallLogRecord]:
        """List extension active calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls`

        Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account
        feature ReadExtensionCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/listExtensionActiveCalls

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            direction: "Inbound" or "Outbound", one or several.
            view: "Simple" or "Detailed"; `"Simple"` if left out.
            type: "Voice" or "Fax", one or several.
            transport: "PSTN" or "VoIP", one or several.
            conference_type: "AudioConferencing" or "Meetings", one or several.
            per_page: Int or "max".
            page: Int; `1` if left out.

        Returns:
            200: CallLogResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.paginate(
            calls.list_extension_active_calls(
                account_id=account_id,
                extension_id=extension_id,
                direction=direction,
                view=view,
                type=type,
                transport=transport,
                conference_type=conference_type,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    @overload
    def read_company_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_number: str | Unset | None = UNSET,
        phone_number: str | Unset | None = UNSET,
        direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
        type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        date_to: datetime | date | Unset | None = UNSET,
        session_id: str | int | Unset | None = UNSET,
        telephony_session_id: str | int | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Literal["max"] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogResponse, CallLogRecord]: ...

    @overload
    @deprecated("with_recording: deprecated by RingCentral")
    def read_company_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_number: str | Unset | None = UNSET,
        phone_number: str | Unset | None = UNSET,
        direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
        type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        with_recording: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        date_to: datetime | date | Unset | None = UNSET,
        session_id: str | int | Unset | None = UNSET,
        telephony_session_id: str | int | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Literal["max"] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogResponse, CallLogRecord]: ...

    def read_company_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_number: str | Unset | None = UNSET,
        phone_number: str | Unset | None = UNSET,
        direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
        type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        with_recording: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        date_to: datetime | date | Unset | None = UNSET,
        session_id: str | int | Unset | None = UNSET,
        telephony_session_id: str | int | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Literal["max"] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogResponse, CallLogRecord]:
        """Read company call log.

        `GET /restapi/v1.0/account/{accountId}/call-log`

        Rate group Heavy. App permission ReadCallLog. User permission FullCompanyCallLog.
        Account feature ReadAccountCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/readCompanyCallLog

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_number: Str.
            phone_number: Str.
            direction: "Inbound" or "Outbound", one or several.
            type: "Voice" or "Fax", one or several.
            view: "Simple" or "Detailed"; `"Simple"` if left out.
            with_recording: Bool; `false` if left out; deprecated.
            recording_type: "Automatic" or "OnDemand" or "All".
            date_from: Datetime or date.
            date_to: Datetime or date.
            session_id: Str or int.
            telephony_session_id: Str or int.
            metadata_category: Str, one or several.
            per_page: Int or "max".
            page: Int; at least 1; `1` if left out.
            show_deleted: Bool; `false` if left out.

        Returns:
            200: CallLogResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.paginate(
            calls.read_company_call_log(
                account_id=account_id,
                extension_number=extension_number,
                phone_number=phone_number,
                direction=direction,
                type=type,
                view=view,
                with_recording=with_recording,
                recording_type=recording_type,
                date_from=date_from,
                date_to=date_to,
                session_id=session_id,
                telephony_session_id=telephony_session_id,
                metadata_category=metadata_category,
                per_page=per_page,
                page=page,
                show_deleted=show_deleted,
            ),
            **options,
        )

    async def read_company_call_record(
        self,
        *,
        call_record_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        view: CallLogView | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallLogRecord:
        """Read company call record.

        `GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId}`

        Rate group Heavy. App permission ReadCallLog. User permission FullCompanyCallLog.
        Account feature ReadAccountCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/readCompanyCallRecord

        Args:
            call_record_id: Str or int, one or several; at most 50 items; each at least 1
                character.
            account_id: "~" is that of the user who is logged in.
            view: "Simple" or "Detailed"; `"Simple"` if left out.

        Returns:
            200: CallLogRecord; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return await self._client.send(
            calls.read_company_call_record(
                call_record_id=call_record_id,
                account_id=account_id,
                view=view,
            ),
            **options,
        )

    @overload
    def read_user_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        extension_number: str | Unset | None = UNSET,
        phone_number: str | Unset | None = UNSET,
        show_blocked: bool | Unset | None = UNSET,
        direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
        session_id: str | int | Unset | None = UNSET,
        type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
        transport: CallTransportEnum | Sequence[CallTransportEnum] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        date_to: datetime | date | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        telephony_session_id: str | int | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Literal["max"] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogResponse, CallLogRecord]: ...

    @overload
    @deprecated("with_recording: deprecated by RingCentral")
    def read_user_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        extension_number: str | Unset | None = UNSET,
        phone_number: str | Unset | None = UNSET,
        show_blocked: bool | Unset | None = UNSET,
        direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
        session_id: str | int | Unset | None = UNSET,
        type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
        transport: CallTransportEnum | Sequence[CallTransportEnum] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        with_recording: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        date_to: datetime | date | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        telephony_session_id: str | int | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Literal["max"] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogResponse, CallLogRecord]: ...

    def read_user_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        extension_number: str | Unset | None = UNSET,
        phone_number: str | Unset | None = UNSET,
        show_blocked: bool | Unset | None = UNSET,
        direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
        session_id: str | int | Unset | None = UNSET,
        type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
        transport: CallTransportEnum | Sequence[CallTransportEnum] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        with_recording: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        date_to: datetime | date | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        telephony_session_id: str | int | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Literal["max"] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogResponse, CallLogRecord]:
        """Read user call log.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

        Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account
        feature ReadExtensionCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/readUserCallLog

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            extension_number: Str.
            phone_number: Str.
            show_blocked: Bool; `true` if left out.
            direction: "Inbound" or "Outbound", one or several.
            session_id: Str or int.
            type: "Voice" or "Fax", one or several.
            transport: "PSTN" or "VoIP", one or several.
            view: "Simple" or "Detailed"; `"Simple"` if left out.
            with_recording: Bool; `false` if left out; deprecated.
            recording_type: "Automatic" or "OnDemand" or "All".
            date_to: Datetime or date.
            date_from: Datetime or date.
            telephony_session_id: Str or int.
            metadata_category: Str, one or several.
            per_page: Int or "max".
            page: Int; at least 1; `1` if left out.
            show_deleted: Bool; `false` if left out.

        Returns:
            200: CallLogResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.paginate(
            calls.read_user_call_log(
                account_id=account_id,
                extension_id=extension_id,
                extension_number=extension_number,
                phone_number=phone_number,
                show_blocked=show_blocked,
                direction=direction,
                session_id=session_id,
                type=type,
                transport=transport,
                view=view,
                with_recording=with_recording,
                recording_type=recording_type,
                date_to=date_to,
                date_from=date_from,
                telephony_session_id=telephony_session_id,
                metadata_category=metadata_category,
                per_page=per_page,
                page=page,
                show_deleted=show_deleted,
            ),
            **options,
        )

    async def read_user_call_record(
        self,
        *,
        call_record_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        view: CallLogView | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallLogRecord:
        """Read user call record.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}`

        Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account
        feature ReadExtensionCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/readUserCallRecord

        Args:
            call_record_id: Str or int, one or several; at most 50 items; each at least 1
                character.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            view: "Simple" or "Detailed"; `"Simple"` if left out.

        Returns:
            200: CallLogRecord; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return await self._client.send(
            calls.read_user_call_record(
                call_record_id=call_record_id,
                account_id=account_id,
                extension_id=extension_id,
                view=view,
            ),
            **options,
        )

    @overload
    def sync_account_call_log(
        self,
        *,
        account_id: str | int = "~",
        sync_type: CallLogSyncType | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        status_group: CallLogStatusGroup | Sequence[CallLogStatusGroup] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogSyncResponse, CallLogRecord]: ...

    @overload
    @deprecated("with_recording: deprecated by RingCentral")
    def sync_account_call_log(
        self,
        *,
        account_id: str | int = "~",
        sync_type: CallLogSyncType | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        status_group: CallLogStatusGroup | Sequence[CallLogStatusGroup] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        with_recording: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogSyncResponse, CallLogRecord]: ...

    def sync_account_call_log(
        self,
        *,
        account_id: str | int = "~",
        sync_type: CallLogSyncType | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        status_group: CallLogStatusGroup | Sequence[CallLogStatusGroup] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        with_recording: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogSyncResponse, CallLogRecord]:
        """Sync account call log.

        `GET /restapi/v1.0/account/{accountId}/call-log-sync`

        Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account
        feature ReadAccountCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/syncAccountCallLog

        Args:
            account_id: "~" is that of the user who is logged in.
            sync_type: "FSync" or "ISync"; `"FSync"` if left out.
            sync_token: Str.
            date_from: Datetime or date.
            record_count: Int; at least 1.
            status_group: "Missed" or "All", one or several.
            view: "Simple" or "Detailed"; `"Simple"` if left out.
            show_deleted: Bool; `false` if left out.
            with_recording: Bool; `false` if left out; deprecated.
            recording_type: "Automatic" or "OnDemand" or "All".
            metadata_category: Str, one or several.

        Returns:
            200: CallLogSyncResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.paginate(
            calls.sync_account_call_log(
                account_id=account_id,
                sync_type=sync_type,
                sync_token=sync_token,
                date_from=date_from,
                record_count=record_count,
                status_group=status_group,
                view=view,
                show_deleted=show_deleted,
                with_recording=with_recording,
                recording_type=recording_type,
                metadata_category=metadata_category,
            ),
            **options,
        )

    @overload
    def sync_user_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        sync_type: CallLogSyncType | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        status_group: CallLogStatusGroup | Sequence[CallLogStatusGroup] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogSyncResponse, CallLogRecord]: ...

    @overload
    @deprecated("with_recording: deprecated by RingCentral")
    def sync_user_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        sync_type: CallLogSyncType | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        status_group: CallLogStatusGroup | Sequence[CallLogStatusGroup] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        with_recording: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogSyncResponse, CallLogRecord]: ...

    def sync_user_call_log(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        sync_type: CallLogSyncType | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        date_from: datetime | date | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        status_group: CallLogStatusGroup | Sequence[CallLogStatusGroup] | Unset | None = UNSET,
        view: CallLogView | Unset | None = UNSET,
        show_deleted: bool | Unset | None = UNSET,
        with_recording: bool | Unset | None = UNSET,
        recording_type: CallRecordingType | Unset | None = UNSET,
        metadata_category: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallLogSyncResponse, CallLogRecord]:
        """Sync user call log.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync`

        Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account
        feature ReadExtensionCallLog.

        Reference: https://developers.ringcentral.com/api-reference/Call-Log/syncUserCallLog

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            sync_type: "FSync" or "ISync"; `"FSync"` if left out.
            sync_token: Str.
            date_from: Datetime or date.
            record_count: Int.
            status_group: "Missed" or "All", one or several.
            view: "Simple" or "Detailed"; `"Simple"` if left out.
            show_deleted: Bool; `false` if left out.
            with_recording: Bool; `false` if left out; deprecated.
            recording_type: "Automatic" or "OnDemand" or "All".
            metadata_category: Str, one or several.

        Returns:
            200: CallLogSyncResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.paginate(
            calls.sync_user_call_log(
                account_id=account_id,
                extension_id=extension_id,
                sync_type=sync_type,
                sync_token=sync_token,
                date_from=date_from,
                record_count=record_count,
                status_group=status_group,
                view=view,
                show_deleted=show_deleted,
                with_recording=with_recording,
                recording_type=recording_type,
                metadata_category=metadata_category,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncCallLogApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncCallLogApi) -> None:
            self.delete_user_call_log = async_raw(api.delete_user_call_log)
            self.extract_sync_account_call_log = async_paged_raw(api.extract_sync_account_call_log)
            self.list_company_active_calls = async_paged_raw(api.list_company_active_calls)
            self.list_extension_active_calls = async_paged_raw(api.list_extension_active_calls)
            self.read_company_call_log = async_paged_raw(api.read_company_call_log)
            self.read_company_call_record = async_raw(api.read_company_call_record)
            self.read_user_call_log = async_paged_raw(api.read_user_call_log)
            self.read_user_call_record = async_raw(api.read_user_call_record)
            self.sync_account_call_log = async_paged_raw(api.sync_account_call_log)
            self.sync_user_call_log = async_paged_raw(api.sync_user_call_log)

    class AsyncCallLogApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncCallLogApi) -> None:
            self.delete_user_call_log = async_streaming(api.delete_user_call_log)
            self.extract_sync_account_call_log = async_streaming(api.extract_sync_account_call_log)
            self.list_company_active_calls = async_streaming(api.list_company_active_calls)
            self.list_extension_active_calls = async_streaming(api.list_extension_active_calls)
            self.read_company_call_log = async_streaming(api.read_company_call_log)
            self.read_company_call_record = async_streaming(api.read_company_call_record)
            self.read_user_call_log = async_streaming(api.read_user_call_log)
            self.read_user_call_record = async_streaming(api.read_user_call_record)
            self.sync_account_call_log = async_streaming(api.sync_account_call_log)
            self.sync_user_call_log = async_streaming(api.sync_user_call_log)
