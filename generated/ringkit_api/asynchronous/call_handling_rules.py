# Written by `make generate` from spec/. Do not edit.
"""Call Handling Rules for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import call_handling_rules as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_handling_rules import (
        CompanyAnsweringRuleRequestDict,
        CompanyAnsweringRuleUpdateDict,
        CreateAnsweringRuleRequestDict,
        ForwardAllCompanyCallsRequestDict,
        UpdateAnsweringRuleRequestDict,
    )
    from ringkit_api.enumerations import ListAnsweringRulesView, RuleTypeInfo
    from ringkit_api.models.call_handling_rule_info import CallHandlingRuleInfo
    from ringkit_api.models.company_answering_rule_info import CompanyAnsweringRuleInfo
    from ringkit_api.models.company_answering_rule_list import CompanyAnsweringRuleList
    from ringkit_api.models.company_answering_rule_request import CompanyAnsweringRuleRequest
    from ringkit_api.models.company_answering_rule_update import CompanyAnsweringRuleUpdate
    from ringkit_api.models.create_answering_rule_request import CreateAnsweringRuleRequest
    from ringkit_api.models.custom_answering_rule_info import CustomAnsweringRuleInfo
    from ringkit_api.models.forward_all_company_calls_info import ForwardAllCompanyCallsInfo
    from ringkit_api.models.forward_all_company_calls_request import ForwardAllCompanyCallsRequest
    from ringkit_api.models.list_company_answering_rule_info import ListCompanyAnsweringRuleInfo
    from ringkit_api.models.update_answering_rule_request import UpdateAnsweringRuleRequest
    from ringkit_api.models.user_answering_rule_list import UserAnsweringRuleList


class AsyncCallHandlingRulesApi(AsyncNamespace):
    """Call Handling Rules: 12 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCallHandlingRulesApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCallHandlingRulesApiStreaming: ...

    async def create_answering_rule(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CreateAnsweringRuleRequest | CreateAnsweringRuleRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomAnsweringRuleInfo:
        """Add a rule for calls that come in for an extension.

        It is always a custom one; the rules for business hours and after hours exist from the
        start and can only be changed.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

        Rate group Medium. App permission EditExtensions. User permission
        EditUserAnsweringRules. Account feature EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/createAnsweringRule

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateAnsweringRuleRequest (json).

        Returns:
            200: CustomAnsweringRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        rule = await rc.api.call_handling_rules.create_answering_rule(
            body={"type": "Custom", "name": "Bank",
                  "callers": [{"caller_id": "+16505550133"}],
                  "call_handling_action": "TakeMessagesOnly"}
        )
        print(rule.id, rule.name)
        ```
        """
        return await self._client.send(
            calls.create_answering_rule(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def create_company_answering_rule(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CompanyAnsweringRuleRequest | CompanyAnsweringRuleRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CompanyAnsweringRuleInfo:
        """Add a rule for calls that come in on numbers of the company.

        It sends calls to the operator or to an extension, or ends them; which phones of an
        extension ring is a matter of its own rules.

        `POST /restapi/v1.0/account/{accountId}/answering-rule`

        Rate group Medium. App permission EditAccounts. User permission
        EditCompanyAnsweringRules. Account feature EditAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/createCompanyAnsweringRule

        Args:
            account_id: "~" is that of the user who is logged in.
            body: CompanyAnsweringRuleRequest (json).

        Returns:
            200: CompanyAnsweringRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        rule = await rc.api.call_handling_rules.create_company_answering_rule(
            body={"name": "Suppliers", "type": "Custom",
                  "callers": [{"caller_id": "+16505550133"}],
                  "call_handling_action": "Bypass",
                  "extension": {"id": extension_id}}
        )
        print(rule.id, rule.name)
        ```
        """
        return await self._client.send(
            calls.create_company_answering_rule(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def delete_answering_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a custom rule of an extension.

        The rules for business hours and after hours cannot be deleted.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Rate group Medium. App permission EditExtensions. User permission
        EditUserAnsweringRules. Account feature EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/deleteAnsweringRule

        Args:
            rule_id: `id` of the rule, from the list of rules. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        await rc.api.call_handling_rules.delete_answering_rule(rule_id=rule.id)
        print("deleted the rule", rule.name)
        ```
        """
        return await self._client.send(
            calls.delete_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def delete_company_answering_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a custom rule of the company.

        The rules for business hours and after hours cannot be deleted.

        `DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Rate group Medium. App permission EditAccounts. User permission
        EditCompanyAnsweringRules. Account feature EditAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/deleteCompanyAnsweringRule

        Args:
            rule_id: `id` of the rule, from the list of rules. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        await rc.api.call_handling_rules.delete_company_answering_rule(rule_id=rule.id)
        print("deleted the rule", rule.name)
        ```
        """
        return await self._client.send(
            calls.delete_company_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
            ),
            **options,
        )

    def list_answering_rules(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        type: RuleTypeInfo | Sequence[RuleTypeInfo] | Unset | None = UNSET,
        view: ListAnsweringRulesView | Unset | None = UNSET,
        enabled_only: bool | Unset | None = UNSET,
        internal_ids: bool | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[UserAnsweringRuleList, CallHandlingRuleInfo]:
        """List the rules for calls that come in for an extension.

        The records are short; with `view="Detailed"` each is complete.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

        Rate group Medium. App permission ReadAccounts. User permission ReadUserAnsweringRules.
        Account feature ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/listAnsweringRules

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            type: Kinds of rules to list. "BusinessHours" or "AfterHours" or "Custom", one or
                several.
            view: How much of each rule is returned. "Detailed" or "Simple"; `"Simple"` if left
                out.
            enabled_only: Whether to leave out rules that are turned off. Bool; `false` if left
                out.
            internal_ids: Whether identifiers are numbers rather than names such as
                `business-hours-rule`. Bool; `false` if left out.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: UserAnsweringRuleList.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        async for rule in rc.api.call_handling_rules.list_answering_rules(
            view="Detailed"
        ):
            print(rule.name, rule.type, rule.call_handling_action)
        ```
        """
        return self._client.paginate(
            calls.list_answering_rules(
                account_id=account_id,
                extension_id=extension_id,
                type=type,
                view=view,
                enabled_only=enabled_only,
                internal_ids=internal_ids,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def list_company_answering_rules(
        self,
        *,
        account_id: str | int | Unset = "~",
        type: RuleTypeInfo | Sequence[RuleTypeInfo] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CompanyAnsweringRuleList, ListCompanyAnsweringRuleInfo]:
        """List the rules for calls that come in on numbers of the company.

        Read a single rule for its callers, schedule and greetings.

        `GET /restapi/v1.0/account/{accountId}/answering-rule`

        Rate group Medium. App permission ReadAccounts. User permission
        ReadCompanyAnsweringRules. Account feature ReadAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/listCompanyAnsweringRules

        Args:
            account_id: "~" is that of the user who is logged in.
            type: Kinds of rules to list. "BusinessHours" or "AfterHours" or "Custom", one or
                several.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: CompanyAnsweringRuleList.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        async for rule in rc.api.call_handling_rules.list_company_answering_rules():
            print(rule.name, rule.type, rule.enabled)
        ```
        """
        return self._client.paginate(
            calls.list_company_answering_rules(
                account_id=account_id,
                type=type,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    async def read_answering_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        show_inactive_numbers: bool | Unset | None = UNSET,
        internal_ids: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallHandlingRuleInfo:
        """Read a rule of an extension with all its details.

        Every extension has the ids `after-hours-rule` and `business-hours-rule`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Rate group Light. App permission ReadAccounts. User permission ReadUserAnsweringRules.
        Account feature ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/readAnsweringRule

        Args:
            rule_id: `id` of the rule, from the list of rules. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            show_inactive_numbers: Whether forwarding numbers that are turned off are returned,
                too. Bool; `false` if left out.
            internal_ids: Whether identifiers are numbers rather than names such as
                `business-hours-rule`. Bool; `false` if left out.

        Returns:
            200: CallHandlingRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        found = await rc.api.call_handling_rules.read_answering_rule(rule_id=rule.id)
        print(found.name, [caller.caller_id for caller in found.callers])
        ```
        """
        return await self._client.send(
            calls.read_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
                show_inactive_numbers=show_inactive_numbers,
                internal_ids=internal_ids,
            ),
            **options,
        )

    async def read_company_answering_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CompanyAnsweringRuleInfo:
        """Read a rule of the company with all its details.

        Every company has the ids `after-hours-rule` and `business-hours-rule`.

        `GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Rate group Light. App permission ReadAccounts. User permission
        ReadCompanyAnsweringRules. Account feature ReadAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/readCompanyAnsweringRule

        Args:
            rule_id: `id` of the rule, from the list of rules. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CompanyAnsweringRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        found = await rc.api.call_handling_rules.read_company_answering_rule(
            rule_id=rule.id
        )
        print(found.name, found.enabled, found.call_handling_action)
        ```
        """
        return await self._client.send(
            calls.read_company_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
            ),
            **options,
        )

    async def read_forward_all_company_calls(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> ForwardAllCompanyCallsInfo:
        """Read whether all calls to the company are forwarded, and where to.

        `reason` says what keeps the setting from being changed.

        `GET /restapi/v1.0/account/{accountId}/forward-all-calls`

        Rate group Light. App permission ReadAccounts. User permission
        ReadCompanyAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/getForwardAllCompanyCalls

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: ForwardAllCompanyCallsInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        forwarding = await rc.api.call_handling_rules.read_forward_all_company_calls()
        print(forwarding.enabled, forwarding.extension.name)
        ```
        """
        return await self._client.send(
            calls.read_forward_all_company_calls(
                account_id=account_id,
            ),
            **options,
        )

    async def update_answering_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UpdateAnsweringRuleRequest | UpdateAnsweringRuleRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallHandlingRuleInfo:
        """Change a rule of an extension.

        Lists such as forwarding numbers are replaced whole; read the rule before to keep what
        is in them.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Rate group Medium. App permission EditExtensions. User permission
        EditUserAnsweringRules. Account feature EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/updateAnsweringRule

        Args:
            rule_id: `id` of the rule, from the list of rules. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: UpdateAnsweringRuleRequest (json).

        Returns:
            200: CallHandlingRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        updated = await rc.api.call_handling_rules.update_answering_rule(
            rule_id=rule.id, body={"enabled": False}
        )
        print(updated.name, updated.enabled)
        ```
        """
        return await self._client.send(
            calls.update_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_company_answering_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CompanyAnsweringRuleUpdate | CompanyAnsweringRuleUpdateDict,
        **options: Unpack[RequestOptions],
    ) -> CompanyAnsweringRuleInfo:
        """Change a rule of the company.

        Lists such as callers are replaced whole; read the rule before to keep what is in them.

        `PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Rate group Medium. App permission EditAccounts. User permission
        EditCompanyAnsweringRules. Account feature EditAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/updateCompanyAnsweringRule

        Args:
            rule_id: `id` of the rule, from the list of rules. Str or int.
            account_id: "~" is that of the user who is logged in.
            body: CompanyAnsweringRuleUpdate (json).

        Returns:
            200: CompanyAnsweringRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        updated = await rc.api.call_handling_rules.update_company_answering_rule(
            rule_id=rule.id, body={"enabled": False}
        )
        print(updated.name, updated.enabled)
        ```
        """
        return await self._client.send(
            calls.update_company_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_forward_all_company_calls(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: ForwardAllCompanyCallsRequest | ForwardAllCompanyCallsRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ForwardAllCompanyCallsInfo:
        """Turn forwarding of all calls to the company on or off.

        Only the switch can be set here; where the calls go stands in the answer. If the service
        does not allow the change, `reason` says why.

        `PATCH /restapi/v1.0/account/{accountId}/forward-all-calls`

        Rate group Medium. App permission EditAccounts. User permission
        EditCompanyAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/updateForwardAllCompanyCalls

        Args:
            account_id: "~" is that of the user who is logged in.
            body: ForwardAllCompanyCallsRequest (json).

        Returns:
            200: ForwardAllCompanyCallsInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        forwarding = await rc.api.call_handling_rules.update_forward_all_company_calls(
            body={"enabled": False}
        )
        print(forwarding.enabled)
        ```
        """
        return await self._client.send(
            calls.update_forward_all_company_calls(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncCallHandlingRulesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncCallHandlingRulesApi) -> None:
            self.create_answering_rule = async_raw(api.create_answering_rule)
            self.create_company_answering_rule = async_raw(api.create_company_answering_rule)
            self.delete_answering_rule = async_raw(api.delete_answering_rule)
            self.delete_company_answering_rule = async_raw(api.delete_company_answering_rule)
            self.list_answering_rules = async_paged_raw(api.list_answering_rules)
            self.list_company_answering_rules = async_paged_raw(api.list_company_answering_rules)
            self.read_answering_rule = async_raw(api.read_answering_rule)
            self.read_company_answering_rule = async_raw(api.read_company_answering_rule)
            self.read_forward_all_company_calls = async_raw(api.read_forward_all_company_calls)
            self.update_answering_rule = async_raw(api.update_answering_rule)
            self.update_company_answering_rule = async_raw(api.update_company_answering_rule)
            self.update_forward_all_company_calls = async_raw(api.update_forward_all_company_calls)

    class AsyncCallHandlingRulesApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncCallHandlingRulesApi) -> None:
            self.create_answering_rule = async_streaming(api.create_answering_rule)
            self.create_company_answering_rule = async_streaming(api.create_company_answering_rule)
            self.delete_answering_rule = async_streaming(api.delete_answering_rule)
            self.delete_company_answering_rule = async_streaming(api.delete_company_answering_rule)
            self.list_answering_rules = async_streaming(api.list_answering_rules)
            self.list_company_answering_rules = async_streaming(api.list_company_answering_rules)
            self.read_answering_rule = async_streaming(api.read_answering_rule)
            self.read_company_answering_rule = async_streaming(api.read_company_answering_rule)
            self.read_forward_all_company_calls = async_streaming(
                api.read_forward_all_company_calls
            )
            self.update_answering_rule = async_streaming(api.update_answering_rule)
            self.update_company_answering_rule = async_streaming(api.update_company_answering_rule)
            self.update_forward_all_company_calls = async_streaming(
                api.update_forward_all_company_calls
            )
