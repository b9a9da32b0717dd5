# Written by `make generate` from spec/. Do not edit.
"""Phone Numbers for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import phone_numbers as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.phone_numbers import (
        AddPhoneNumbersRequestDict,
        AssignPhoneNumberRequestDict,
        DeletePhoneNumbersRequestDict,
        ParsePhoneNumberRequestDict,
        ParsePhoneNumbersRequestDict,
        ReplacePhoneNumberRequestDict,
    )
    from ringkit_api.enumerations import (
        ExtensionStatusEnumFull,
        PhoneNumberStatus,
        PhoneNumberTollType,
        PhoneNumberType,
        PhoneNumberUsageType,
        PhoneNumberUsageTypeV2,
        PlatformPaymentType,
    )
    from ringkit_api.models.account_phone_number_info import AccountPhoneNumberInfo
    from ringkit_api.models.account_phone_number_list import AccountPhoneNumberList
    from ringkit_api.models.account_phone_numbers import AccountPhoneNumbers
    from ringkit_api.models.add_phone_numbers_request import AddPhoneNumbersRequest
    from ringkit_api.models.add_phone_numbers_response import AddPhoneNumbersResponse
    from ringkit_api.models.add_phone_numbers_task import AddPhoneNumbersTask
    from ringkit_api.models.assign_phone_number_request import AssignPhoneNumberRequest
    from ringkit_api.models.company_phone_number_info import CompanyPhoneNumberInfo
    from ringkit_api.models.delete_phone_numbers_request import DeletePhoneNumbersRequest
    from ringkit_api.models.delete_phone_numbers_response import DeletePhoneNumbersResponse
    from ringkit_api.models.extension_phone_numbers import ExtensionPhoneNumbers
    from ringkit_api.models.parse_phone_number_request import ParsePhoneNumberRequest
    from ringkit_api.models.parse_phone_number_response import ParsePhoneNumberResponse
    from ringkit_api.models.parse_phone_number_response_v2 import ParsePhoneNumberResponseV2
    from ringkit_api.models.parse_phone_numbers_request import ParsePhoneNumbersRequest
    from ringkit_api.models.read_add_numbers_task_response import ReadAddNumbersTaskResponse
    from ringkit_api.models.replace_phone_number_request import ReplacePhoneNumberRequest
    from ringkit_api.models.sms_configuration_resource import SmsConfigurationResource


class PhoneNumbersApi(Namespace):
    """Phone Numbers: 12 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PhoneNumbersApiRaw: ...
        @property
        def with_streaming_response(self) -> PhoneNumbersApiStreaming: ...

    def add_numbers_to_inventory(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: AddPhoneNumbersRequest | AddPhoneNumbersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AddPhoneNumbersResponse | AddPhoneNumbersTask:
        """Add phone numbers to the account, for later use.

        For numbers that a partner or carrier of your own provides. With 200 look at
        `bulk_item_successful` of each record; with 202 the answer is a task: read it with
        `rc.api.phone_numbers.read_add_numbers_task`.

        `POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`

        Rate group Heavy. App permission EditAccounts. User permission EditCompanyPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/addNumbersToInventoryV2

        Args:
            account_id: "~" is that of the user who is logged in.
            body: AddPhoneNumbersRequest (json).

        Returns:
            200: AddPhoneNumbersResponse; 202: AddPhoneNumbersTask.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        number = AddPhoneNumberRequestItem(
            phone_number="+16505550190", usage_type="Inventory"
        )
        added = rc.api.phone_numbers.add_numbers_to_inventory(
            body={"records": [number]}
        )
        for record in rc.wait(added).records:  # a large order is carried out later
            print(record.phone_number, record.bulk_item_successful)
        ```
        """
        return self._client.send(
            calls.add_numbers_to_inventory(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def assign_phone_number(
        self,
        *,
        phone_number_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: AssignPhoneNumberRequest | AssignPhoneNumberRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AccountPhoneNumberInfo:
        """Give a phone number to an extension or to the company.

        For numbers of the inventory, and to move numbers between extensions and company. The
        main number of the account is refused.

        `PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/assignPhoneNumberV2

        Args:
            phone_number_id: `id` of the phone number, from
                `rc.api.phone_numbers.list_account_phone_numbers`. Str or int; at most 18
                characters; matches `^[1-9]\\d{1,14}$`.
            account_id: "~" is that of the user who is logged in.
            body: AssignPhoneNumberRequest (json).

        Returns:
            200: AccountPhoneNumberInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        number = rc.api.phone_numbers.assign_phone_number(
            phone_number_id=number_id,
            body={"usage_type": "DirectNumber", "extension": {"id": my_id}},
        )
        print(number.phone_number, number.extension.id)
        ```
        """
        return self._client.send(
            calls.assign_phone_number(
                phone_number_id=phone_number_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def delete_numbers_from_inventory(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: DeletePhoneNumbersRequest | DeletePhoneNumbersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> DeletePhoneNumbersResponse:
        """Delete phone numbers that are not in use.

        Only numbers of the inventory and forwarded ones can be deleted. The answer is 200 even
        when some are refused: look at `bulk_item_successful` of each record.

        `DELETE /restapi/v2/accounts/{accountId}/phone-numbers`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/deleteNumbersFromInventoryV2

        Args:
            account_id: "~" is that of the user who is logged in.
            body: DeletePhoneNumbersRequest (json).

        Returns:
            200: DeletePhoneNumbersResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        done = rc.api.phone_numbers.delete_numbers_from_inventory(
            body={"records": [{"phone_number": "+16505550190"}]}
        )
        for record in done.records:
            print(record.phone_number, record.bulk_item_successful)
        ```
        """
        return self._client.send(
            calls.delete_numbers_from_inventory(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def list_account_phone_numbers(
        self,
        *,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        extension_status: ExtensionStatusEnumFull | Unset | None = UNSET,
        usage_type: PhoneNumberUsageType | Sequence[PhoneNumberUsageType] | Unset | None = UNSET,
        payment_type: PlatformPaymentType | Sequence[PlatformPaymentType] | Unset | None = UNSET,
        status: PhoneNumberStatus | Sequence[PhoneNumberStatus] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AccountPhoneNumbers:
        """List the phone numbers of the account and its extensions.

        `extension` of a record tells whose it is. It counts in the Heavy group, ten calls a
        minute; `rc.api.phone_numbers.list_account_phone_numbers_v2` has more filters, but no
        conference numbers.

        `GET /restapi/v1.0/account/{accountId}/phone-number`

        Rate group Heavy. App permission ReadAccounts. User permission ReadCompanyPhoneNumbers.
        Account feature ReadAccountPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/listAccountPhoneNumbers

        Args:
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.
            extension_status: Only numbers of extensions in this state. "Enabled" or "Disabled"
                or "Frozen" or "NotActivated" or "Unassigned".
            usage_type: Only numbers of these uses; DirectNumber are those of extensions.
                PhoneNumberUsageType, one or several.
            payment_type: Only numbers that are paid for in these ways. "External" or "TollFree"
                or "Local" or "BusinessMobileNumberProvider" or "ExternalNumberProvider" or
                "ExternalNumberProviderTollFree" or "Mobile", one or several.
            status: Only numbers in these states; Normal ones are ready for use. "Normal" or
                "Pending" or "PortedIn" or "Temporary" or "Unknown", one or several.

        Returns:
            200: AccountPhoneNumbers.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for number in rc.api.phone_numbers.list_account_phone_numbers(
            usage_type=["DirectNumber"]
        ):
            print(number.phone_number, number.extension.extension_number)
        ```
        """
        return self._client.send(
            calls.list_account_phone_numbers(
                account_id=account_id,
                page=page,
                per_page=per_page,
                extension_status=extension_status,
                usage_type=usage_type,
                payment_type=payment_type,
                status=status,
            ),
            **options,
        )

    def list_account_phone_numbers_v2(
        self,
        *,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        type: PhoneNumberType | None | Sequence[PhoneNumberType | None] | Unset | None = UNSET,
        usage_type: PhoneNumberUsageTypeV2
        | Sequence[PhoneNumberUsageTypeV2]
        | Unset
        | None = UNSET,
        status: PhoneNumberStatus | Unset | None = UNSET,
        toll_type: PhoneNumberTollType | Unset | None = UNSET,
        extension_status: ExtensionStatusEnumFull | Unset | None = UNSET,
        byoc_number: bool | Unset | None = UNSET,
        mobile_number: bool | Unset | None = UNSET,
        phone_number: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AccountPhoneNumberList:
        """List the phone numbers of the account, with those not in use.

        Numbers with the use Inventory can be assigned with
        `rc.api.phone_numbers.assign_phone_number`. It counts in the Heavy group, ten calls a
        minute; conference numbers are not in it.

        `GET /restapi/v2/accounts/{accountId}/phone-numbers`

        Rate group Heavy. App permission ReadAccounts. User permission ReadCompanyPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/listAccountPhoneNumbersV2

        Args:
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            type: Only numbers for calls, for faxes or for both. "VoiceFax" or "VoiceOnly" or
                "FaxOnly", one or several.
            usage_type: Only numbers of these uses; Inventory are those that wait for one.
                PhoneNumberUsageTypeV2, one or several.
            status: Only numbers in this state; Normal ones are ready for use. "Normal" or
                "Pending" or "PortedIn" or "Temporary" or "Unknown".
            toll_type: Only toll-free numbers, or only others. "Toll" or "TollFree".
            extension_status: Only numbers of extensions in this state. "Enabled" or "Disabled"
                or "Frozen" or "NotActivated" or "Unassigned".
            byoc_number: Only numbers from a carrier of the customer's own, or only others.
                Bool.
            mobile_number: Only mobile numbers, or only others. Bool.
            phone_number: Only this number in E.164; `*` stands for any digit, as in
                `+165012345**`. Str; at most 18 characters.

        Returns:
            200: AccountPhoneNumberList.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        for number in rc.api.phone_numbers.list_account_phone_numbers_v2(
            usage_type=["DirectNumber"]
        ):
            print(number.id, number.phone_number, number.extension.id)
        ```
        """
        return self._client.send(
            calls.list_account_phone_numbers_v2(
                account_id=account_id,
                page=page,
                per_page=per_page,
                type=type,
                usage_type=usage_type,
                status=status,
                toll_type=toll_type,
                extension_status=extension_status,
                byoc_number=byoc_number,
                mobile_number=mobile_number,
                phone_number=phone_number,
            ),
            **options,
        )

    def list_extension_phone_numbers(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        status: PhoneNumberStatus | Unset | None = UNSET,
        usage_type: PhoneNumberUsageType | Sequence[PhoneNumberUsageType] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ExtensionPhoneNumbers:
        """List the numbers that a user may call, text or fax from.

        Both the user's own and numbers of the company. Before you send a text look for
        `SmsSender` in `features`; `CallerId` is the one for calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number`

        Rate group Light. App permission ReadAccounts. User permission ReadUserPhoneNumbers.
        Account feature ReadExtensionPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/listExtensionPhoneNumbers

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            status: Only numbers in this state; Normal ones are ready for use. "Normal" or
                "Pending" or "PortedIn" or "Temporary" or "Unknown".
            usage_type: Only numbers of these uses; DirectNumber are the user's own.
                PhoneNumberUsageType, one or several.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

        Returns:
            200: ExtensionPhoneNumbers.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        for number in rc.api.phone_numbers.list_extension_phone_numbers():
            print(number.phone_number, number.usage_type, number.features)
        ```
        """
        return self._client.send(
            calls.list_extension_phone_numbers(
                account_id=account_id,
                extension_id=extension_id,
                status=status,
                usage_type=usage_type,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    @deprecated("parsePhoneNumber is deprecated by RingCentral")
    def parse_phone_number(
        self,
        *,
        home_country: str | Unset | None = UNSET,
        national_as_priority: bool | Unset | None = UNSET,
        body: ParsePhoneNumberRequest | ParsePhoneNumberRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ParsePhoneNumberResponse:
        """Parse phone numbers as people write them.

        It is deprecated in favour of `rc.api.phone_numbers.parse_phone_number_v2`, which can do
        more.

        `POST /restapi/v1.0/number-parser/parse`

        Rate group Light. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/parsePhoneNumber

        Args:
            home_country: Country whose rules apply to numbers without a country code, two
                letters of ISO 3166. Str; 2 characters.
            national_as_priority: Read doubtful numbers as numbers of the home country. Bool;
                `false` if left out.
            body: ParsePhoneNumberRequest (json).

        Returns:
            200: ParsePhoneNumberResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 500, 503).

        Example:

        ```python
        parsed = rc.api.phone_numbers.parse_phone_number(
            body={"original_strings": ["(650) 555-0100", "+44 20 7946 0018"]}
        )
        for number in parsed.phone_numbers:
            print(number.e164, number.country.name)
        ```
        """
        return self._client.send(
            calls.parse_phone_number(
                home_country=home_country,
                national_as_priority=national_as_priority,
                body=body,
            ),
            **options,
        )

    def parse_phone_number_v2(
        self,
        *,
        body: ParsePhoneNumbersRequest | ParsePhoneNumbersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ParsePhoneNumberResponseV2:
        """Parse phone numbers as people write them, into E.164 and other formats.

        Empty strings have no result, so count with care. Rules come from the account or from
        `context`. `rc.messages.parse_numbers` does this for lists of any length.

        `POST /restapi/v2/number-parser/parse`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/parsePhoneNumberV2

        Args:
            body: ParsePhoneNumbersRequest (json).

        Returns:
            200: ParsePhoneNumberResponseV2.

        Raises:
            APIStatusError: for an error status (described: 400, 500, 503).

        Example:

        ```python
        parsed = rc.api.phone_numbers.parse_phone_number_v2(
            body={"original_strings": ["(650) 555-0100", "+44 20 7946 0018"]}
        )
        for result in parsed.results:
            print([each.e164 for each in result.formats or ()])
        ```
        """
        return self._client.send(
            calls.parse_phone_number_v2(
                body=body,
            ),
            **options,
        )

    def read_account_phone_number(
        self,
        *,
        phone_number_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CompanyPhoneNumberInfo:
        """Read one or several phone numbers of the account.

        One `id` answers with the number; several answer with 207, each number with a status of
        its own.

        `GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyPhoneNumbers.
        Account feature ReadAccountPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/readAccountPhoneNumber

        Args:
            phone_number_id: `id` of the phone number, from
                `rc.api.phone_numbers.list_account_phone_numbers`. Str or int, one or several.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CompanyPhoneNumberInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        number = rc.api.phone_numbers.read_account_phone_number(
            phone_number_id=number_id
        )
        print(number.phone_number, number.usage_type, number.location)
        ```
        """
        return self._client.send(
            calls.read_account_phone_number(
                phone_number_id=phone_number_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_add_numbers_task(
        self,
        *,
        task_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> ReadAddNumbersTaskResponse:
        """Read how far a task that adds phone numbers is.

        Until it is finished it has a `status`; then the same call answers with `records`, one
        for each number, in which failures stand too.

        `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`

        Rate group Heavy. App permission EditAccounts. User permission EditCompanyPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/getBulkAddTaskResultsV2

        Args:
            task_id: `id` of the answer of `rc.api.phone_numbers.add_numbers_to_inventory`. Str
                or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: ReadAddNumbersTaskResponse.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 429, 500, 503).

        Example:

        ```python
        result = rc.api.phone_numbers.read_add_numbers_task(task_id=task_id)
        if isinstance(result, AddPhoneNumbersResponse):
            print([record.phone_number for record in result.records])
        else:
            print(result.status)
        ```
        """
        return self._client.send(
            calls.read_add_numbers_task(
                task_id=task_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_sms_configuration(
        self,
        *,
        phone_number_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> SmsConfigurationResource:
        """Read what registration a number of a user has for texts.

        In the United States texts are refused by carriers until brand and campaign are
        confirmed: `status` and `errors` here say why.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`

        Rate group Light. App permission ReadAccounts. Account feature
        ReadExtensionPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/smsConfigurationInfo

        Args:
            phone_number_id: `id` of the phone number, from
                `rc.api.phone_numbers.list_account_phone_numbers`. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: SmsConfigurationResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = rc.api.phone_numbers.read_sms_configuration(
            phone_number_id=number_id
        )
        print(settings.phone_number, settings.sms_campaign_info.status)
        ```
        """
        return self._client.send(
            calls.read_sms_configuration(
                phone_number_id=phone_number_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def replace_phone_number(
        self,
        *,
        phone_number_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: ReplacePhoneNumberRequest | ReplacePhoneNumberRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AccountPhoneNumberInfo:
        """Put a number of the inventory in the place of one in use.

        For the day on which a number that was moved from another provider takes over from the
        temporary one. The two swap: the old one is then in the inventory.

        `POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Phone-Numbers/replacePhoneNumberV2

        Args:
            phone_number_id: `id` of the number that is in use now. Str or int; at most 18
                characters; matches `^[1-9]\\d{1,14}$`.
            account_id: "~" is that of the user who is logged in.
            body: ReplacePhoneNumberRequest (json).

        Returns:
            200: AccountPhoneNumberInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        number = rc.api.phone_numbers.replace_phone_number(
            phone_number_id=old.id, body={"target_phone_number_id": new.id}
        )
        print(number.phone_number, "takes the place of", old.phone_number)
        ```
        """
        return self._client.send(
            calls.replace_phone_number(
                phone_number_id=phone_number_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class PhoneNumbersApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: PhoneNumbersApi) -> None:
            self.add_numbers_to_inventory = raw(api.add_numbers_to_inventory)
            self.assign_phone_number = raw(api.assign_phone_number)
            self.delete_numbers_from_inventory = raw(api.delete_numbers_from_inventory)
            self.list_account_phone_numbers = raw(api.list_account_phone_numbers)
            self.list_account_phone_numbers_v2 = raw(api.list_account_phone_numbers_v2)
            self.list_extension_phone_numbers = raw(api.list_extension_phone_numbers)
            self.parse_phone_number = raw(api.parse_phone_number)
            self.parse_phone_number_v2 = raw(api.parse_phone_number_v2)
            self.read_account_phone_number = raw(api.read_account_phone_number)
            self.read_add_numbers_task = raw(api.read_add_numbers_task)
            self.read_sms_configuration = raw(api.read_sms_configuration)
            self.replace_phone_number = raw(api.replace_phone_number)

    class PhoneNumbersApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: PhoneNumbersApi) -> None:
            self.add_numbers_to_inventory = streaming(api.add_numbers_to_inventory)
            self.assign_phone_number = streaming(api.assign_phone_number)
            self.delete_numbers_from_inventory = streaming(api.delete_numbers_from_inventory)
            self.list_account_phone_numbers = streaming(api.list_account_phone_numbers)
            self.list_account_phone_numbers_v2 = streaming(api.list_account_phone_numbers_v2)
            self.list_extension_phone_numbers = streaming(api.list_extension_phone_numbers)
            self.parse_phone_number = streaming(api.parse_phone_number)
            self.parse_phone_number_v2 = streaming(api.parse_phone_number_v2)
            self.read_account_phone_number = streaming(api.read_account_phone_number)
            self.read_add_numbers_task = streaming(api.read_add_numbers_task)
            self.read_sms_configuration = streaming(api.read_sms_configuration)
            self.replace_phone_number = streaming(api.replace_phone_number)
