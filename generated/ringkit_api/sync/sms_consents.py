# Written by `make generate` from spec/. Do not edit.
"""SMS Consents for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import sms_consents as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
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
    from ringkit_api.models.opt_record_list import OptRecordList
    from ringkit_api.models.opt_records_modification_summary import OptRecordsModificationSummary
    from ringkit_api.models.search_sms_consent_records_request import SearchSmsConsentRecordsRequest
    from ringkit_api.models.update_opt_record_list import UpdateOptRecordList


class SMSConsentsApi(Namespace):
    """SMS Consents: 7 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SMSConsentsApiRaw: ...
        @property
        def with_streaming_response(self) -> SMSConsentsApiStreaming: ...

    @deprecated("addA2PSMSOptOuts is deprecated by RingCentral")
    def add_a2p_sms_opt_outs(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: OptOutBulkAssignRequest | OptOutBulkAssignRequestDict,
        **options: Unpack[RequestOptions],
    ) -> OptOutBulkAssignResponse:
        """Record which numbers want no texts from one of yours, or want them again.

        It is deprecated in favour of `rc.api.sms_consents.edit_sms_consent_records`. At least
        one of the two lists must have an entry; texts to a number that is opted out are refused
        with SMS-RC-413.

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
        return self._client.send(
            calls.add_a2p_sms_opt_outs(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def edit_sms_consent_records(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: UpdateOptRecordList | UpdateOptRecordListDict,
        **options: Unpack[RequestOptions],
    ) -> OptRecordsModificationSummary:
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
        return self._client.send(
            calls.edit_sms_consent_records(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def export_sms_consent_records(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> str:
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
        return self._client.send(
            calls.export_sms_consent_records(
                account_id=account_id,
            ),
            **options,
        )

    def list_sms_consent_history_records(
        self,
        *,
        account_id: str | int | Unset = "~",
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        to: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ConsentHistoryRecordList:
        """List how the choices of numbers changed over time.

        Shows who opted out and in again, when, and how. Name the numbers in `to`.

        `GET /restapi/v2/accounts/{accountId}/sms/consents/history`

        Rate group Light. App permission SMS. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/listSmsConsentHistoryRecords

        Args:
            account_id: "~" is that of the user who is logged in.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
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
        return self._client.send(
            calls.list_sms_consent_history_records(
                account_id=account_id,
                page_token=page_token,
                per_page=per_page,
                to=to,
            ),
            **options,
        )

    @deprecated("listSmsConsentRecords is deprecated by RingCentral")
    def list_sms_consent_records(
        self,
        *,
        account_id: str | int | Unset = "~",
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        from_: str | Sequence[str] | Unset | None = UNSET,
        to: str | Sequence[str] | Unset | None = UNSET,
        opt_status: SmsOptStatusEnum | Sequence[SmsOptStatusEnum] | Unset | None = UNSET,
        coverage: SmsConsentCoverageEnum | Sequence[SmsConsentCoverageEnum] | Unset | None = UNSET,
        campaign_type: SmsCampaignTypeEnum | Sequence[SmsCampaignTypeEnum] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> OptRecordList:
        """List which numbers want no texts from the account.

        It is deprecated in favour of `rc.api.sms_consents.search_sms_consent_records`. Without
        `opt_status` only numbers that opted out are returned.

        `GET /restapi/v2/accounts/{accountId}/sms/consents`

        Rate group Light. App permission SMS. Account feature SMSSending. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Consents/listSmsConsentRecords

        Args:
            account_id: "~" is that of the user who is logged in.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            from_: Only choices about these numbers of the account, in E.164. Str, one or
                several; at least 1 item; each at most 18 characters; each matches
                `^\\+[1-9]\\d{1,14}$`.
            to: Only choices of these outside numbers, in E.164. Str, one or several; at least 1
                item; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`.
            opt_status: Only numbers that opted out, or in; those that opted out if left out.
                "OptOut" or "OptIn", one or several; `["OptOut"]` if left out.
            coverage: Only choices that hold for a number, the whole account or a kind of
                campaign. "PhoneNumber" or "Account" or "CampaignType", one or several.
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
        return self._client.send(
            calls.list_sms_consent_records(
                account_id=account_id,
                page_token=page_token,
                per_page=per_page,
                from_=from_,
                to=to,
                opt_status=opt_status,
                coverage=coverage,
                campaign_type=campaign_type,
            ),
            **options,
        )

    @deprecated("readA2PSMSOptOuts is deprecated by RingCentral")
    def read_a2p_sms_opt_outs(
        self,
        *,
        account_id: str | int | Unset = "~",
        from_: str | Unset | None = UNSET,
        to: str | Unset | None = UNSET,
        status: ReadA2PSmsOptOutsStatus | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> OptOutListResponse:
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
            status: Whether to return numbers that opted out, that opted in, or both. "optout"
                or "optin" or "all"; `"optout"` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `1000` if left out.

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
        return self._client.send(
            calls.read_a2p_sms_opt_outs(
                account_id=account_id,
                from_=from_,
                to=to,
                status=status,
                page_token=page_token,
                per_page=per_page,
            ),
            **options,
        )

    def search_sms_consent_records(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: SearchSmsConsentRecordsRequest | SearchSmsConsentRecordsRequestDict,
        **options: Unpack[RequestOptions],
    ) -> OptRecordList:
        """Search which numbers want no texts from the account.

        The filters stand in the body, so that many numbers can be asked for at once. The page
        is named in the body, too.

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
        return self._client.send(
            calls.search_sms_consent_records(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class SMSConsentsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: SMSConsentsApi) -> None:
            self.add_a2p_sms_opt_outs = raw(api.add_a2p_sms_opt_outs)
            self.edit_sms_consent_records = raw(api.edit_sms_consent_records)
            self.export_sms_consent_records = raw(api.export_sms_consent_records)
            self.list_sms_consent_history_records = raw(api.list_sms_consent_history_records)
            self.list_sms_consent_records = raw(api.list_sms_consent_records)
            self.read_a2p_sms_opt_outs = raw(api.read_a2p_sms_opt_outs)
            self.search_sms_consent_records = raw(api.search_sms_consent_records)

    class SMSConsentsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: SMSConsentsApi) -> None:
            self.add_a2p_sms_opt_outs = streaming(api.add_a2p_sms_opt_outs)
            self.edit_sms_consent_records = streaming(api.edit_sms_consent_records)
            self.export_sms_consent_records = streaming(api.export_sms_consent_records)
            self.list_sms_consent_history_records = streaming(api.list_sms_consent_history_records)
            self.list_sms_consent_records = streaming(api.list_sms_consent_records)
            self.read_a2p_sms_opt_outs = streaming(api.read_a2p_sms_opt_outs)
            self.search_sms_consent_records = streaming(api.search_sms_consent_records)
