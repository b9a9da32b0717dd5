# Written by `make generate` from spec/. Do not edit.
"""SMS Consents: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._call.deprecation import deprecated
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.sms_consents import (
        OptOutBulkAssignRequestDict,
        SearchSmsConsentRecordsRequestDict,
        UpdateOptRecordListDict,
    )
    from ringkit_api.enumerations import (
        ReadA2PSmsOptOutsStatus,
        SmsCampaignTypeEnum,
        SmsConsentCoverageEnum,
        SmsOptStatusEnum,
    )
    from ringkit_api.models.consent_history_record_list import ConsentHistoryRecordList
    from ringkit_api.models.opt_out_bulk_assign_request import OptOutBulkAssignRequest
    from ringkit_api.models.opt_out_bulk_assign_response import OptOutBulkAssignResponse
    from ringkit_api.models.opt_out_list_response import OptOutListResponse
    from ringkit_api.models.opt_out_response import OptOutResponse
    from ringkit_api.models.opt_record_list import OptRecordList
    from ringkit_api.models.opt_records_modification_summary import OptRecordsModificationSummary
    from ringkit_api.models.search_sms_consent_records_request import SearchSmsConsentRecordsRequest
    from ringkit_api.models.sms_opt_history_record import SmsOptHistoryRecord
    from ringkit_api.models.sms_opt_record import SmsOptRecord
    from ringkit_api.models.update_opt_record_list import UpdateOptRecordList


_ADD_A2P_SMS_OPT_OUTS = Operation(
    id="addA2PSMSOptOuts",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign",
    rate_group="Light",
    results={200: "OptOutBulkAssignResponse"},
    payloads=(Payload("json", "OptOutBulkAssignRequest"),),
    app_permission="A2PSMS",
)


@deprecated("addA2PSMSOptOuts is deprecated by RingCentral")
def add_a2p_sms_opt_outs(
    *,
    account_id: str | int | Unset = "~",
    body: OptOutBulkAssignRequest | OptOutBulkAssignRequestDict,
) -> Call[OptOutBulkAssignResponse]:
    """Record which numbers want no texts from one of yours, or want them again.

    It is deprecated in favour of `rc.api.sms_consents.edit_sms_consent_records`. At least one
    of the two lists must have an entry; texts to a number that is opted out are refused with
    SMS-RC-413.

    `POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`

    Rate group Light. App permission A2PSMS. Account feature SMSSending. Deprecated.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/addA2PSMSOptOuts

    Args:
        account_id: "~" is that of the user who is logged in.
        body: OptOutBulkAssignRequest (json).

    Returns:
        200: OptOutBulkAssignResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 500).

    Example:

    ```python
    done = rc.api.sms_consents.add_a2p_sms_opt_outs(
        body={"from_": sender, "opt_outs": ["+16505550123"]}
    )
    print(done.opt_outs.successful, done.opt_outs.failed)
    ```
    """
    return Call(
        _ADD_A2P_SMS_OPT_OUTS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_EDIT_SMS_CONSENT_RECORDS = Operation(
    id="editSmsConsentRecords",
    method="PATCH",
    path="/restapi/v2/accounts/{accountId}/sms/consents",
    rate_group="Light",
    results={200: "OptRecordsModificationSummary"},
    payloads=(Payload("json", "UpdateOptRecordList"),),
    app_permission="SMS",
)


def edit_sms_consent_records(
    *, account_id: str | int | Unset = "~", body: UpdateOptRecordList | UpdateOptRecordListDict
) -> Call[OptRecordsModificationSummary]:
    """Record which numbers want no texts, or want them again.

    For choices made outside of texts, such as on a web page; answers like STOP are recorded
    without you. The answer is 200 even when some fail: look at `failed_records`.

    `PATCH /restapi/v2/accounts/{accountId}/sms/consents`

    Rate group Light. App permission SMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/editSmsConsentRecords

    Args:
        account_id: "~" is that of the user who is logged in.
        body: UpdateOptRecordList (json).

    Returns:
        200: OptRecordsModificationSummary.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 502, 503).

    Example:

    ```python
    done = rc.api.sms_consents.edit_sms_consent_records(body={"records": [
        {"from_": sender, "to": "+16505550123",
         "opt_status": "OptOut", "source": "Api"},
    ]})
    print(len(done.failed_records), "records failed")
    ```
    """
    return Call(
        _EDIT_SMS_CONSENT_RECORDS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_EXPORT_SMS_CONSENT_RECORDS = Operation(
    id="exportSmsConsentRecords",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/sms/consents/export",
    rate_group="Light",
    results={200: "str"},
    app_permission="SMS",
)


def export_sms_consent_records(*, account_id: str | int | Unset = "~") -> Call[str]:
    """Download all records of who wants no texts, as CSV.

    For archives and audits; to look for single numbers use
    `rc.api.sms_consents.search_sms_consent_records`.

    `GET /restapi/v2/accounts/{accountId}/sms/consents/export`

    Rate group Light. App permission SMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/exportSmsConsentRecords

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: str.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 502, 503).

    Example:

    ```python
    table = rc.api.sms_consents.export_sms_consent_records()
    print(Path("consents.csv").write_text(table, "utf-8"), "characters")
    ```
    """
    return Call(
        _EXPORT_SMS_CONSENT_RECORDS,
        path={
            "accountId": account_id,
        },
    )


_LIST_SMS_CONSENT_HISTORY_RECORDS = Operation(
    id="listSmsConsentHistoryRecords",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/sms/consents/history",
    rate_group="Light",
    results={200: "ConsentHistoryRecordList"},
    paging=Paging("token", "records"),
    app_permission="SMS",
)


def list_sms_consent_history_records(
    *,
    account_id: str | int | Unset = "~",
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    to: str | Sequence[str] | Unset | None = UNSET,
) -> PagedCall[ConsentHistoryRecordList, SmsOptHistoryRecord]:
    """List how the choices of numbers changed over time.

    Shows who opted out and in again, when, and how. Name the numbers in `to`.

    `GET /restapi/v2/accounts/{accountId}/sms/consents/history`

    Rate group Light. App permission SMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/listSmsConsentHistoryRecords

    Args:
        account_id: "~" is that of the user who is logged in.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        to: Only choices of these outside numbers, in E.164. Str, one or several; at most 20
            items; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`.

    Returns:
        200: ConsentHistoryRecordList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 502, 503).

    Example:

    ```python
    for record in rc.api.sms_consents.list_sms_consent_history_records():
        print(record.created_at, record.to, record.opt_status, record.source)
    ```
    """
    return PagedCall(
        _LIST_SMS_CONSENT_HISTORY_RECORDS,
        path={
            "accountId": account_id,
        },
        query={
            "pageToken": page_token,
            "perPage": per_page,
            "to": to,
        },
    )


_LIST_SMS_CONSENT_RECORDS = Operation(
    id="listSmsConsentRecords",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/sms/consents",
    rate_group="Light",
    results={200: "OptRecordList"},
    paging=Paging("token", "records"),
    app_permission="SMS",
)


@deprecated("listSmsConsentRecords is deprecated by RingCentral")
def list_sms_consent_records(
    *,
    account_id: str | int | Unset = "~",
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    from_: str | Sequence[str] | Unset | None = UNSET,
    to: str | Sequence[str] | Unset | None = UNSET,
    opt_status: SmsOptStatusEnum | Sequence[SmsOptStatusEnum] | Unset | None = UNSET,
    coverage: SmsConsentCoverageEnum | Sequence[SmsConsentCoverageEnum] | Unset | None = UNSET,
    campaign_type: SmsCampaignTypeEnum | Sequence[SmsCampaignTypeEnum] | Unset | None = UNSET,
) -> PagedCall[OptRecordList, SmsOptRecord]:
    """List which numbers want no texts from the account.

    It is deprecated in favour of `rc.api.sms_consents.search_sms_consent_records`. Without
    `opt_status` only numbers that opted out are returned.

    `GET /restapi/v2/accounts/{accountId}/sms/consents`

    Rate group Light. App permission SMS. Account feature SMSSending. Deprecated.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/listSmsConsentRecords

    Args:
        account_id: "~" is that of the user who is logged in.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        from_: Only choices about these numbers of the account, in E.164. Str, one or several;
            at least 1 item; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`.
        to: Only choices of these outside numbers, in E.164. Str, one or several; at least 1
            item; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`.
        opt_status: Only numbers that opted out, or in; those that opted out if left out.
            "OptOut" or "OptIn", one or several; `["OptOut"]` if left out.
        coverage: Only choices that hold for a number, the whole account or a kind of campaign.
            "PhoneNumber" or "Account" or "CampaignType", one or several.
        campaign_type: Only choices about these kinds of campaigns. "Conversational" or
            "Informational" or "Promotional", one or several.

    Returns:
        200: OptRecordList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 502, 503).

    Example:

    ```python
    for record in rc.api.sms_consents.list_sms_consent_records(
        opt_status=["OptOut"]
    ):
        print(record.to, record.opt_status, record.last_modified_time)
    ```
    """
    return PagedCall(
        _LIST_SMS_CONSENT_RECORDS,
        path={
            "accountId": account_id,
        },
        query={
            "pageToken": page_token,
            "perPage": per_page,
            "from": from_,
            "to": to,
            "optStatus": opt_status,
            "coverage": coverage,
            "campaignType": campaign_type,
        },
    )


_READ_A2P_SMS_OPT_OUTS = Operation(
    id="readA2PSMSOptOuts",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs",
    rate_group="Light",
    results={200: "OptOutListResponse"},
    paging=Paging("token", "records"),
    app_permission="A2PSMS",
)


@deprecated("readA2PSMSOptOuts is deprecated by RingCentral")
def read_a2p_sms_opt_outs(
    *,
    account_id: str | int | Unset = "~",
    from_: str | Unset | None = UNSET,
    to: str | Unset | None = UNSET,
    status: ReadA2PSmsOptOutsStatus | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[OptOutListResponse, OptOutResponse]:
    """List which numbers have opted out of texts from a number of the account.

    It is deprecated in favour of `rc.api.sms_consents.search_sms_consent_records`. Without
    `status` only those who opted out are returned.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`

    Rate group Light. App permission A2PSMS. Account feature SMSSending. Deprecated.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/readA2PSMSOptOuts

    Args:
        account_id: "~" is that of the user who is logged in.
        from_: Only choices about this number of the account, in E.164; `*` for all. Str.
        to: Only choices of this outside number, in E.164. Str.
        status: Whether to return numbers that opted out, that opted in, or both. "optout" or
            "optin" or "all"; `"optout"` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `1000` if left out.

    Returns:
        200: OptOutListResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 404, 500).

    Example:

    ```python
    for record in rc.api.sms_consents.read_a2p_sms_opt_outs(status="optout"):
        print(record.to, "wants no texts from", record.from_)
    ```
    """
    return PagedCall(
        _READ_A2P_SMS_OPT_OUTS,
        path={
            "accountId": account_id,
        },
        query={
            "from": from_,
            "to": to,
            "status": status,
            "pageToken": page_token,
            "perPage": per_page,
        },
    )


_SEARCH_SMS_CONSENT_RECORDS = Operation(
    id="searchSmsConsentRecords",
    method="POST",
    path="/restapi/v2/accounts/{accountId}/sms/consents/search",
    rate_group="Light",
    results={200: "OptRecordList"},
    payloads=(Payload("json", "SearchSmsConsentRecordsRequest"),),
    paging=Paging("token", "records", "body"),
    app_permission="SMS",
)


def search_sms_consent_records(
    *,
    account_id: str | int | Unset = "~",
    body: SearchSmsConsentRecordsRequest | SearchSmsConsentRecordsRequestDict,
) -> PagedCall[OptRecordList, SmsOptRecord]:
    """Search which numbers want no texts from the account.

    The filters stand in the body, so that many numbers can be asked for at once. The page is
    named in the body, too.

    `POST /restapi/v2/accounts/{accountId}/sms/consents/search`

    Rate group Light. App permission SMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/searchSmsConsentRecords

    Args:
        account_id: "~" is that of the user who is logged in.
        body: SearchSmsConsentRecordsRequest (json).

    Returns:
        200: OptRecordList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 502, 503).

    Example:

    ```python
    for record in rc.api.sms_consents.search_sms_consent_records(
        body={"from_": [sender], "opt_status": "OptOut"}
    ):
        print(record.to, record.opt_status)
    ```
    """
    return PagedCall(
        _SEARCH_SMS_CONSENT_RECORDS,
        path={
            "accountId": account_id,
        },
        body=body,
    )
