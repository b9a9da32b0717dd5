# Written by `make generate` from spec/. Do not edit.
"""Call Log: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.call import (
    Bulk,
    BulkCall,
    Call,
    Operation,
    PagedCall,
    Paging,
    bulk_argument,
    require_filter,
)
from ringkit._call.deprecation import deprecated
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Literal

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


_DELETE_USER_CALL_LOG = Operation(
    id="deleteUserCallLog",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log",
    rate_group="Heavy",
    results={204: ""},
    app_permission="EditCallLog",
    user_permission="EditCallLog",
)


def delete_user_call_log(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    date_to: datetime | date | Unset | None = UNSET,
    all_: bool = False,
) -> Call[None]:
    """Delete the calls of a user that began before a time.

    Without a time all calls are deleted. Lists with `show_deleted` and incremental
    synchronisation still have them, marked as deleted.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

    Rate group Heavy. App permission EditCallLog. User permission EditCallLog. Account feature
    EditExtensionCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/deleteUserCallLog

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        date_to: Only calls before this time, in ISO 8601; all calls if left out. Datetime or
            date.
        all_: delete everything; needed where no filter is given.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    rc.api.call_log.delete_user_call_log(date_to=year_ago)
    print("deleted all calls before", year_ago)
    ```
    """
    require_filter(
        "delete_user_call_log",
        all_,
        date_to=date_to,
    )
    return Call(
        _DELETE_USER_CALL_LOG,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "dateTo": date_to,
        },
    )


_EXTRACT_SYNC_ACCOUNT_CALL_LOG = Operation(
    id="extractSyncAccountCallLog",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-log-extract-sync",
    rate_group="Heavy",
    results={200: "CallLogExtractSyncResponse"},
    paging=Paging("sync", "records"),
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
)


def extract_sync_account_call_log(
    *,
    account_id: str | int | Unset = "~",
    sync_type: CallLogSyncType | Unset | None = UNSET,
    sync_token: str | Unset | None = UNSET,
    date_from: datetime | date | Unset | None = UNSET,
    record_count: int | Unset | None = UNSET,
    view: CallLogView | Unset | None = UNSET,
    metadata_category: str | Sequence[str] | Unset | None = UNSET,
) -> PagedCall[CallLogExtractSyncResponse, CallLogRecord]:
    """Copy the call log of the company in order of change, piece by piece.

    Made for large accounts: a full synchronisation begins at `date_from`, and as long as
    `sync_info.newer_records_exist` is true the next incremental one has more.

    `GET /restapi/v1.0/account/{accountId}/call-log-extract-sync`

    Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account feature
    ReadAccountCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/extractSyncAccountCallLog

    Args:
        account_id: "~" is that of the user who is logged in.
        sync_type: `FSync` begins anew, `ISync` continues after the token. "FSync" or "ISync";
            `"FSync"` if left out.
        sync_token: Token from `sync_info` of the answer before; needed for `ISync`. Str.
        date_from: Start of the period of a full synchronisation, in ISO 8601. Datetime or date.
        record_count: Records to return at most, for `FSync` only; calls of the same instant can
            exceed it. Int; at least 1; `250` if left out.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.
        metadata_category: Only calls that have metadata of these categories. Str, one or
            several.

    Returns:
        200: CallLogExtractSyncResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    for call in rc.sync(
        call_log.extract_sync_account_call_log(date_from=week_ago)
    ):
        print(call.start_time, call.direction, call.result)
    ```
    """
    return PagedCall(
        _EXTRACT_SYNC_ACCOUNT_CALL_LOG,
        path={
            "accountId": account_id,
        },
        query={
            "syncType": sync_type,
            "syncToken": sync_token,
            "dateFrom": date_from,
            "recordCount": record_count,
            "view": view,
            "metadataCategory": metadata_category,
        },
    )


_LIST_COMPANY_ACTIVE_CALLS = Operation(
    id="listCompanyActiveCalls",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/active-calls",
    rate_group="Heavy",
    results={200: "CallLogResponse"},
    paging=Paging("links", "records"),
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
)


def list_company_active_calls(
    *,
    account_id: str | int | Unset = "~",
    direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
    view: CallLogView | Unset | None = UNSET,
    type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
    transport: CallTransportEnum | Sequence[CallTransportEnum] | Unset | None = UNSET,
    conference_type: ConferenceCallType | Sequence[ConferenceCallType] | Unset | None = UNSET,
    per_page: int | Literal["max"] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[CallLogResponse, CallLogRecord]:
    """List the calls of the company that are under way, newest first.

    For changes as they happen subscribe to telephony events rather than asking repeatedly; the
    rate limit is that of heavy requests.

    `GET /restapi/v1.0/account/{accountId}/active-calls`

    Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account feature
    EditAccountCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/listCompanyActiveCalls

    Args:
        account_id: "~" is that of the user who is logged in.
        direction: Only calls that come in, or only those that go out. "Inbound" or "Outbound",
            one or several.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.
        type: Only voice calls, or only faxes. "Voice" or "Fax", one or several.
        transport: Only calls over the telephone network, or only those over the internet.
            "PSTN" or "VoIP", one or several.
        conference_type: Only calls of this kind of conference. "AudioConferencing" or
            "Meetings", one or several.
        per_page: Number of records on a page; `max` is the most there can be. Int or "max".
        page: Number of the page, counted from 1. Int; at least 1; `1` if left out.

    Returns:
        200: CallLogResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    for call in rc.api.call_log.list_company_active_calls():
        print(call.start_time, call.from_.phone_number, call.result)
    ```
    """
    return PagedCall(
        _LIST_COMPANY_ACTIVE_CALLS,
        path={
            "accountId": account_id,
        },
        query={
            "direction": direction,
            "view": view,
            "type": type,
            "transport": transport,
            "conferenceType": conference_type,
            "perPage": per_page,
            "page": page,
        },
    )


_LIST_EXTENSION_ACTIVE_CALLS = Operation(
    id="listExtensionActiveCalls",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls",
    rate_group="Heavy",
    results={200: "CallLogResponse"},
    paging=Paging("links", "records"),
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
)


def list_extension_active_calls(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    direction: CallDirectionEnum | Sequence[CallDirectionEnum] | Unset | None = UNSET,
    view: CallLogView | Unset | None = UNSET,
    type: CallTypeEnum | Sequence[CallTypeEnum] | Unset | None = UNSET,
    transport: CallTransportEnum | Sequence[CallTransportEnum] | Unset | None = UNSET,
    conference_type: ConferenceCallType | Sequence[ConferenceCallType] | Unset | None = UNSET,
    per_page: int | Literal["max"] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[CallLogResponse, CallLogRecord]:
    """List the calls of an extension that are under way, newest first.

    To control one of them give its `telephony_session_id` to `rc.api.call_control`. The rate
    limit is that of heavy requests.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls`

    Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account feature
    ReadExtensionCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/listExtensionActiveCalls

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        direction: Only calls that come in, or only those that go out. "Inbound" or "Outbound",
            one or several.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.
        type: Only voice calls, or only faxes. "Voice" or "Fax", one or several.
        transport: Only calls over the telephone network, or only those over the internet.
            "PSTN" or "VoIP", one or several.
        conference_type: Only calls of this kind of conference. "AudioConferencing" or
            "Meetings", one or several.
        per_page: Number of records on a page; `max` is the most there can be. Int or "max".
        page: Number of the page, counted from 1. Int; `1` if left out.

    Returns:
        200: CallLogResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    for call in rc.api.call_log.list_extension_active_calls():
        print(call.start_time, call.from_.phone_number, call.result)
    ```
    """
    return PagedCall(
        _LIST_EXTENSION_ACTIVE_CALLS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "direction": direction,
            "view": view,
            "type": type,
            "transport": transport,
            "conferenceType": conference_type,
            "perPage": per_page,
            "page": page,
        },
    )


_READ_COMPANY_CALL_LOG = Operation(
    id="readCompanyCallLog",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-log",
    rate_group="Heavy",
    results={200: "CallLogResponse"},
    paging=Paging("links", "records"),
    app_permission="ReadCallLog",
    user_permission="FullCompanyCallLog",
)


@overload
def read_company_call_log(
    *,
    account_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogResponse, CallLogRecord]: ...


@overload
@deprecated("with_recording: deprecated by RingCentral")
def read_company_call_log(
    *,
    account_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogResponse, CallLogRecord]: ...


def read_company_call_log(
    *,
    account_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogResponse, CallLogRecord]:
    """List the calls of the whole company, newest first.

    Without `date_from` only the last 24 hours are searched. Pages may come without totals. The
    refusal for a user without the right names ReadCompanyCallLog.

    `GET /restapi/v1.0/account/{accountId}/call-log`

    Rate group Heavy. App permission ReadCallLog. User permission FullCompanyCallLog. Account
    feature ReadAccountCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/readCompanyCallLog

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_number: Only calls of the extension with this short number; not together with
            `phone_number`. Str.
        phone_number: Only calls from or to this number, in E.164 without the `+`. Str.
        direction: Only calls that came in, or only those that went out. "Inbound" or
            "Outbound", one or several.
        type: Only voice calls, or only faxes. "Voice" or "Fax", one or several.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.
        with_recording: Whether only recorded calls are listed; deprecated, use
            `recording_type`. Bool; `false` if left out; deprecated.
        recording_type: Only calls that were recorded in this way. "Automatic" or "OnDemand" or
            "All".
        date_from: Start of the period, in ISO 8601; 24 hours before `date_to` if left out.
            Datetime or date.
        date_to: End of the period, in ISO 8601; now if left out. Datetime or date.
        session_id: Only the call with this `session_id`. Str or int.
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        metadata_category: Only calls that have metadata of these categories. Str, one or
            several.
        per_page: Number of records on a page; `max` is the most there can be. Int or "max".
        page: Number of the page, counted from 1. Int; at least 1; `1` if left out.
        show_deleted: Whether deleted calls are listed, too. Bool; `false` if left out.

    Returns:
        200: CallLogResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    for call in rc.api.call_log.read_company_call_log(
        date_from=date(2025, 1, 1), direction="Inbound", per_page=250
    ):
        print(call.start_time, call.from_.phone_number, call.duration)
    ```
    """
    return PagedCall(
        _READ_COMPANY_CALL_LOG,
        path={
            "accountId": account_id,
        },
        query={
            "extensionNumber": extension_number,
            "phoneNumber": phone_number,
            "direction": direction,
            "type": type,
            "view": view,
            "withRecording": with_recording,
            "recordingType": recording_type,
            "dateFrom": date_from,
            "dateTo": date_to,
            "sessionId": session_id,
            "telephonySessionId": telephony_session_id,
            "metadataCategory": metadata_category,
            "perPage": per_page,
            "page": page,
            "showDeleted": show_deleted,
        },
    )


_READ_COMPANY_CALL_RECORD = Operation(
    id="readCompanyCallRecord",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-log/{callRecordId}",
    rate_group="Heavy",
    results={200: "CallLogRecord", 207: "*"},
    bulk=Bulk("callRecordId", 50),
    app_permission="ReadCallLog",
    user_permission="FullCompanyCallLog",
)


@bulk_argument("call_record_id")
def read_company_call_record(
    *,
    call_record_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    view: CallLogView | Unset | None = UNSET,
) -> BulkCall[CallLogRecord]:
    """Read one or more calls of the company.

    With several ids, 50 at most, the answer is a multi-status whose entries succeed or fail on
    their own.

    `GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId}`

    Rate group Heavy. App permission ReadCallLog. User permission FullCompanyCallLog. Account
    feature ReadAccountCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/readCompanyCallRecord

    Args:
        call_record_id: `id` of one or more calls, from `read_company_call_log`. Str or int, one
            or several; at most 50 items; each at least 1 character.
        account_id: "~" is that of the user who is logged in.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.

    Returns:
        200: CallLogRecord; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    call = rc.api.call_log.read_company_call_record(
        call_record_id=record_id, view="Detailed"
    )
    for leg in call.legs:
        print(leg.start_time, leg.leg_type, leg.duration)
    ```
    """
    return BulkCall(
        _READ_COMPANY_CALL_RECORD,
        path={
            "callRecordId": call_record_id,
            "accountId": account_id,
        },
        query={
            "view": view,
        },
    )


_READ_USER_CALL_LOG = Operation(
    id="readUserCallLog",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log",
    rate_group="Heavy",
    results={200: "CallLogResponse"},
    paging=Paging("links", "records"),
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
)


@overload
def read_user_call_log(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogResponse, CallLogRecord]: ...


@overload
@deprecated("with_recording: deprecated by RingCentral")
def read_user_call_log(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogResponse, CallLogRecord]: ...


def read_user_call_log(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogResponse, CallLogRecord]:
    """List the calls of an extension, newest first.

    Without `date_from` only the last 24 hours are searched. A call can take a while to appear
    after it has ended, and its recording some more. Pages may come without totals.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

    Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account feature
    ReadExtensionCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/readUserCallLog

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        extension_number: Only calls with this extension; not together with `phone_number`. Str.
        phone_number: Only calls from or to this number, in E.164 without the `+`. Str.
        show_blocked: Whether calls from and to blocked numbers are listed. Bool; `true` if left
            out.
        direction: Only calls that came in, or only those that went out. "Inbound" or
            "Outbound", one or several.
        session_id: Only the call with this `session_id`. Str or int.
        type: Only voice calls, or only faxes. "Voice" or "Fax", one or several.
        transport: Only calls over the telephone network, or only those over the internet.
            "PSTN" or "VoIP", one or several.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.
        with_recording: Whether only recorded calls are listed; deprecated, use
            `recording_type`. Bool; `false` if left out; deprecated.
        recording_type: Only calls that were recorded in this way. "Automatic" or "OnDemand" or
            "All".
        date_to: End of the period, in ISO 8601; now if left out. Datetime or date.
        date_from: Start of the period, in ISO 8601; 24 hours before `date_to` if left out.
            Datetime or date.
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        metadata_category: Only calls that have metadata of these categories. Str, one or
            several.
        per_page: Number of records on a page; `max` is the most there can be. Int or "max".
        page: Number of the page, counted from 1. Int; at least 1; `1` if left out.
        show_deleted: Whether deleted calls are listed, too. Bool; `false` if left out.

    Returns:
        200: CallLogResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    for call in rc.api.call_log.read_user_call_log(
        date_from=date(2025, 1, 1), view="Detailed", per_page=250
    ):
        print(call.start_time, call.direction, call.result)
    ```
    """
    return PagedCall(
        _READ_USER_CALL_LOG,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "extensionNumber": extension_number,
            "phoneNumber": phone_number,
            "showBlocked": show_blocked,
            "direction": direction,
            "sessionId": session_id,
            "type": type,
            "transport": transport,
            "view": view,
            "withRecording": with_recording,
            "recordingType": recording_type,
            "dateTo": date_to,
            "dateFrom": date_from,
            "telephonySessionId": telephony_session_id,
            "metadataCategory": metadata_category,
            "perPage": per_page,
            "page": page,
            "showDeleted": show_deleted,
        },
    )


_READ_USER_CALL_RECORD = Operation(
    id="readUserCallRecord",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}",
    rate_group="Heavy",
    results={200: "CallLogRecord", 207: "*"},
    bulk=Bulk("callRecordId", 50),
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
)


@bulk_argument("call_record_id")
def read_user_call_record(
    *,
    call_record_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    view: CallLogView | Unset | None = UNSET,
) -> BulkCall[CallLogRecord]:
    """Read one or more calls of an extension.

    With several ids, 50 at most, the answer is a multi-status whose entries succeed or fail on
    their own.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}`

    Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account feature
    ReadExtensionCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/readUserCallRecord

    Args:
        call_record_id: `id` of one or more calls, from `read_user_call_log`. Str or int, one or
            several; at most 50 items; each at least 1 character.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.

    Returns:
        200: CallLogRecord; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    call = rc.api.call_log.read_user_call_record(call_record_id=record_id)
    print(call.start_time, call.direction, call.duration)
    ```
    """
    return BulkCall(
        _READ_USER_CALL_RECORD,
        path={
            "callRecordId": call_record_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "view": view,
        },
    )


_SYNC_ACCOUNT_CALL_LOG = Operation(
    id="syncAccountCallLog",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-log-sync",
    rate_group="Heavy",
    results={200: "CallLogSyncResponse"},
    paging=Paging("sync", "records"),
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
)


@overload
def sync_account_call_log(
    *,
    account_id: str | int | Unset = "~",
    sync_type: CallLogSyncType | Unset | None = UNSET,
    sync_token: str | Unset | None = UNSET,
    date_from: datetime | date | Unset | None = UNSET,
    record_count: int | Unset | None = UNSET,
    status_group: CallLogStatusGroup | Sequence[CallLogStatusGroup] | Unset | None = UNSET,
    view: CallLogView | Unset | None = UNSET,
    show_deleted: bool | Unset | None = UNSET,
    recording_type: CallRecordingType | Unset | None = UNSET,
    metadata_category: str | Sequence[str] | Unset | None = UNSET,
) -> PagedCall[CallLogSyncResponse, CallLogRecord]: ...


@overload
@deprecated("with_recording: deprecated by RingCentral")
def sync_account_call_log(
    *,
    account_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogSyncResponse, CallLogRecord]: ...


def sync_account_call_log(
    *,
    account_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogSyncResponse, CallLogRecord]:
    """Bring a copy of the call log of the company up to date.

    Begin with `FSync` and a count, then send the last token with `ISync`. If more than 250
    calls are new, or the token has expired, the answer is an error and `FSync` is due.

    `GET /restapi/v1.0/account/{accountId}/call-log-sync`

    Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account feature
    ReadAccountCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/syncAccountCallLog

    Args:
        account_id: "~" is that of the user who is logged in.
        sync_type: `FSync` begins anew, `ISync` returns what changed after the token. "FSync" or
            "ISync"; `"FSync"` if left out.
        sync_token: Token from `sync_info` of the answer before; needed for `ISync`. Str.
        date_from: Start of the period of a full synchronisation, in ISO 8601, at most 30 days
            ago. Datetime or date.
        record_count: Needed for `FSync`, up to 250; with `ISync` so many older calls are
            returned as well. Int; at least 1.
        status_group: Only missed calls, or all. "Missed" or "All", one or several.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.
        show_deleted: Whether calls that were deleted are returned, with `ISync` only. Bool;
            `false` if left out.
        with_recording: Whether only recorded calls are returned; deprecated, use
            `recording_type`. Bool; `false` if left out; deprecated.
        recording_type: Only calls that were recorded in this way. "Automatic" or "OnDemand" or
            "All".
        metadata_category: Only calls that have metadata of these categories. Str, one or
            several.

    Returns:
        200: CallLogSyncResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    for call in rc.sync(call_log.sync_account_call_log(record_count=250)):
        print(call.start_time, call.direction, call.result)
    ```
    """
    return PagedCall(
        _SYNC_ACCOUNT_CALL_LOG,
        path={
            "accountId": account_id,
        },
        query={
            "syncType": sync_type,
            "syncToken": sync_token,
            "dateFrom": date_from,
            "recordCount": record_count,
            "statusGroup": status_group,
            "view": view,
            "showDeleted": show_deleted,
            "withRecording": with_recording,
            "recordingType": recording_type,
            "metadataCategory": metadata_category,
        },
    )


_SYNC_USER_CALL_LOG = Operation(
    id="syncUserCallLog",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync",
    rate_group="Heavy",
    results={200: "CallLogSyncResponse"},
    paging=Paging("sync", "records"),
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
)


@overload
def sync_user_call_log(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    sync_type: CallLogSyncType | Unset | None = UNSET,
    sync_token: str | Unset | None = UNSET,
    date_from: datetime | date | Unset | None = UNSET,
    record_count: int | Unset | None = UNSET,
    status_group: CallLogStatusGroup | Sequence[CallLogStatusGroup] | Unset | None = UNSET,
    view: CallLogView | Unset | None = UNSET,
    show_deleted: bool | Unset | None = UNSET,
    recording_type: CallRecordingType | Unset | None = UNSET,
    metadata_category: str | Sequence[str] | Unset | None = UNSET,
) -> PagedCall[CallLogSyncResponse, CallLogRecord]: ...


@overload
@deprecated("with_recording: deprecated by RingCentral")
def sync_user_call_log(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogSyncResponse, CallLogRecord]: ...


def sync_user_call_log(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
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
) -> PagedCall[CallLogSyncResponse, CallLogRecord]:
    """Bring a copy of the call log of an extension up to date.

    Begin with `FSync` and a count, then send the last token with `ISync`. If more than 250
    calls are new, or the token has expired, the answer is an error and `FSync` is due.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync`

    Rate group Heavy. App permission ReadCallLog. User permission ReadCallLog. Account feature
    ReadExtensionCallLog.

    Reference: https://developers.ringcentral.com/api-reference/Call-Log/syncUserCallLog

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        sync_type: `FSync` begins anew, `ISync` returns what changed after the token. "FSync" or
            "ISync"; `"FSync"` if left out.
        sync_token: Token from `sync_info` of the answer before; needed for `ISync`. Str.
        date_from: Start of the period of a full synchronisation, in ISO 8601, at most 30 days
            ago. Datetime or date.
        record_count: Needed for `FSync`, up to 250; with `ISync` so many older calls are
            returned as well. Int.
        status_group: Only missed calls, or all. "Missed" or "All", one or several.
        view: How much of each call is returned; `Detailed` has its legs. "Simple" or
            "Detailed"; `"Simple"` if left out.
        show_deleted: Whether calls that were deleted are returned, with `ISync` only. Bool;
            `false` if left out.
        with_recording: Whether only recorded calls are returned; deprecated, use
            `recording_type`. Bool; `false` if left out; deprecated.
        recording_type: Only calls that were recorded in this way. "Automatic" or "OnDemand" or
            "All".
        metadata_category: Only calls that have metadata of these categories. Str, one or
            several.

    Returns:
        200: CallLogSyncResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    for call in rc.sync(call_log.sync_user_call_log(record_count=250)):
        print(call.start_time, call.direction, call.result)
    ```
    """
    return PagedCall(
        _SYNC_USER_CALL_LOG,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "syncType": sync_type,
            "syncToken": sync_token,
            "dateFrom": date_from,
            "recordCount": record_count,
            "statusGroup": status_group,
            "view": view,
            "showDeleted": show_deleted,
            "withRecording": with_recording,
            "recordingType": recording_type,
            "metadataCategory": metadata_category,
        },
    )
