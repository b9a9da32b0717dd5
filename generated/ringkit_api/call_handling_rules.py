# Written by `make generate` from spec/. Do not edit.
"""Call Handling Rules: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

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


_CREATE_ANSWERING_RULE = Operation(
    id="createAnsweringRule",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule",
    rate_group="Medium",
    results={200: "CustomAnsweringRuleInfo"},
    payloads=(Payload("json", "CreateAnsweringRuleRequest"),),
    app_permission="EditExtensions",
    user_permission="EditUserAnsweringRules",
)


def create_answering_rule(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CreateAnsweringRuleRequest | CreateAnsweringRuleRequestDict,
) -> Call[CustomAnsweringRuleInfo]:
    """Add a rule for calls that come in for an extension.

    It is always a custom one; the rules for business hours and after hours exist from the start
    and can only be changed.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

    Rate group Medium. App permission EditExtensions. User permission EditUserAnsweringRules.
    Account feature EditExtensionAnsweringRules.

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
    rule = rc.api.call_handling_rules.create_answering_rule(
        body={"type": "Custom", "name": "Bank",
              "callers": [{"caller_id": "+16505550133"}],
              "call_handling_action": "TakeMessagesOnly"}
    )
    print(rule.id, rule.name)
    ```
    """
    return Call(
        _CREATE_ANSWERING_RULE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_CREATE_COMPANY_ANSWERING_RULE = Operation(
    id="createCompanyAnsweringRule",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/answering-rule",
    rate_group="Medium",
    results={200: "CompanyAnsweringRuleInfo"},
    payloads=(Payload("json", "CompanyAnsweringRuleRequest"),),
    app_permission="EditAccounts",
    user_permission="EditCompanyAnsweringRules",
)


def create_company_answering_rule(
    *,
    account_id: str | int | Unset = "~",
    body: CompanyAnsweringRuleRequest | CompanyAnsweringRuleRequestDict,
) -> Call[CompanyAnsweringRuleInfo]:
    """Add a rule for calls that come in on numbers of the company.

    It sends calls to the operator or to an extension, or ends them; which phones of an
    extension ring is a matter of its own rules.

    `POST /restapi/v1.0/account/{accountId}/answering-rule`

    Rate group Medium. App permission EditAccounts. User permission EditCompanyAnsweringRules.
    Account feature EditAccountAnsweringRules.

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
    rule = rc.api.call_handling_rules.create_company_answering_rule(
        body={"name": "Suppliers", "type": "Custom",
              "callers": [{"caller_id": "+16505550133"}],
              "call_handling_action": "Bypass",
              "extension": {"id": extension_id}}
    )
    print(rule.id, rule.name)
    ```
    """
    return Call(
        _CREATE_COMPANY_ANSWERING_RULE,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_ANSWERING_RULE = Operation(
    id="deleteAnsweringRule",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditExtensions",
    user_permission="EditUserAnsweringRules",
)


def delete_answering_rule(
    *,
    rule_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[None]:
    """Delete a custom rule of an extension.

    The rules for business hours and after hours cannot be deleted.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

    Rate group Medium. App permission EditExtensions. User permission EditUserAnsweringRules.
    Account feature EditExtensionAnsweringRules.

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
    rc.api.call_handling_rules.delete_answering_rule(rule_id=rule.id)
    print("deleted the rule", rule.name)
    ```
    """
    return Call(
        _DELETE_ANSWERING_RULE,
        path={
            "ruleId": rule_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_DELETE_COMPANY_ANSWERING_RULE = Operation(
    id="deleteCompanyAnsweringRule",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditAccounts",
    user_permission="EditCompanyAnsweringRules",
)


def delete_company_answering_rule(
    *, rule_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[None]:
    """Delete a custom rule of the company.

    The rules for business hours and after hours cannot be deleted.

    `DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

    Rate group Medium. App permission EditAccounts. User permission EditCompanyAnsweringRules.
    Account feature EditAccountAnsweringRules.

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
    rc.api.call_handling_rules.delete_company_answering_rule(rule_id=rule.id)
    print("deleted the rule", rule.name)
    ```
    """
    return Call(
        _DELETE_COMPANY_ANSWERING_RULE,
        path={
            "ruleId": rule_id,
            "accountId": account_id,
        },
    )


_LIST_ANSWERING_RULES = Operation(
    id="listAnsweringRules",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule",
    rate_group="Medium",
    results={200: "UserAnsweringRuleList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadUserAnsweringRules",
)


def list_answering_rules(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    type: RuleTypeInfo | Sequence[RuleTypeInfo] | Unset | None = UNSET,
    view: ListAnsweringRulesView | Unset | None = UNSET,
    enabled_only: bool | Unset | None = UNSET,
    internal_ids: bool | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[UserAnsweringRuleList, CallHandlingRuleInfo]:
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
        view: How much of each rule is returned. "Detailed" or "Simple"; `"Simple"` if left out.
        enabled_only: Whether to leave out rules that are turned off. Bool; `false` if left out.
        internal_ids: Whether identifiers are numbers rather than names such as
            `business-hours-rule`. Bool; `false` if left out.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

    Returns:
        200: UserAnsweringRuleList.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    for rule in rc.api.call_handling_rules.list_answering_rules(
        view="Detailed"
    ):
        print(rule.name, rule.type, rule.call_handling_action)
    ```
    """
    return PagedCall(
        _LIST_ANSWERING_RULES,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "type": type,
            "view": view,
            "enabledOnly": enabled_only,
            "internalIds": internal_ids,
            "page": page,
            "perPage": per_page,
        },
    )


_LIST_COMPANY_ANSWERING_RULES = Operation(
    id="listCompanyAnsweringRules",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/answering-rule",
    rate_group="Medium",
    results={200: "CompanyAnsweringRuleList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadCompanyAnsweringRules",
)


def list_company_answering_rules(
    *,
    account_id: str | int | Unset = "~",
    type: RuleTypeInfo | Sequence[RuleTypeInfo] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CompanyAnsweringRuleList, ListCompanyAnsweringRuleInfo]:
    """List the rules for calls that come in on numbers of the company.

    Read a single rule for its callers, schedule and greetings.

    `GET /restapi/v1.0/account/{accountId}/answering-rule`

    Rate group Medium. App permission ReadAccounts. User permission ReadCompanyAnsweringRules.
    Account feature ReadAccountAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/listCompanyAnsweringRules

    Args:
        account_id: "~" is that of the user who is logged in.
        type: Kinds of rules to list. "BusinessHours" or "AfterHours" or "Custom", one or
            several.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

    Returns:
        200: CompanyAnsweringRuleList.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    for rule in rc.api.call_handling_rules.list_company_answering_rules():
        print(rule.name, rule.type, rule.enabled)
    ```
    """
    return PagedCall(
        _LIST_COMPANY_ANSWERING_RULES,
        path={
            "accountId": account_id,
        },
        query={
            "type": type,
            "page": page,
            "perPage": per_page,
        },
    )


_READ_ANSWERING_RULE = Operation(
    id="readAnsweringRule",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
    rate_group="Light",
    results={200: "CallHandlingRuleInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadUserAnsweringRules",
)


def read_answering_rule(
    *,
    rule_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    show_inactive_numbers: bool | Unset | None = UNSET,
    internal_ids: bool | Unset | None = UNSET,
) -> Call[CallHandlingRuleInfo]:
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
        show_inactive_numbers: Whether forwarding numbers that are turned off are returned, too.
            Bool; `false` if left out.
        internal_ids: Whether identifiers are numbers rather than names such as
            `business-hours-rule`. Bool; `false` if left out.

    Returns:
        200: CallHandlingRuleInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    found = rc.api.call_handling_rules.read_answering_rule(rule_id=rule.id)
    print(found.name, [caller.caller_id for caller in found.callers])
    ```
    """
    return Call(
        _READ_ANSWERING_RULE,
        path={
            "ruleId": rule_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "showInactiveNumbers": show_inactive_numbers,
            "internalIds": internal_ids,
        },
    )


_READ_COMPANY_ANSWERING_RULE = Operation(
    id="readCompanyAnsweringRule",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
    rate_group="Light",
    results={200: "CompanyAnsweringRuleInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyAnsweringRules",
)


def read_company_answering_rule(
    *, rule_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[CompanyAnsweringRuleInfo]:
    """Read a rule of the company with all its details.

    Every company has the ids `after-hours-rule` and `business-hours-rule`.

    `GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

    Rate group Light. App permission ReadAccounts. User permission ReadCompanyAnsweringRules.
    Account feature ReadAccountAnsweringRules.

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
    found = rc.api.call_handling_rules.read_company_answering_rule(
        rule_id=rule.id
    )
    print(found.name, found.enabled, found.call_handling_action)
    ```
    """
    return Call(
        _READ_COMPANY_ANSWERING_RULE,
        path={
            "ruleId": rule_id,
            "accountId": account_id,
        },
    )


_READ_FORWARD_ALL_COMPANY_CALLS = Operation(
    id="getForwardAllCompanyCalls",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/forward-all-calls",
    rate_group="Light",
    results={200: "ForwardAllCompanyCallsInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyAnsweringRules",
)


def read_forward_all_company_calls(
    *, account_id: str | int | Unset = "~"
) -> Call[ForwardAllCompanyCallsInfo]:
    """Read whether all calls to the company are forwarded, and where to.

    `reason` says what keeps the setting from being changed.

    `GET /restapi/v1.0/account/{accountId}/forward-all-calls`

    Rate group Light. App permission ReadAccounts. User permission ReadCompanyAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/getForwardAllCompanyCalls

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: ForwardAllCompanyCallsInfo.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    forwarding = rc.api.call_handling_rules.read_forward_all_company_calls()
    print(forwarding.enabled, forwarding.extension.name)
    ```
    """
    return Call(
        _READ_FORWARD_ALL_COMPANY_CALLS,
        path={
            "accountId": account_id,
        },
    )


_UPDATE_ANSWERING_RULE = Operation(
    id="updateAnsweringRule",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
    rate_group="Medium",
    results={200: "CallHandlingRuleInfo"},
    payloads=(Payload("json", "UpdateAnsweringRuleRequest"),),
    app_permission="EditExtensions",
    user_permission="EditUserAnsweringRules",
)


def update_answering_rule(
    *,
    rule_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: UpdateAnsweringRuleRequest | UpdateAnsweringRuleRequestDict,
) -> Call[CallHandlingRuleInfo]:
    """Change a rule of an extension.

    Lists such as forwarding numbers are replaced whole; read the rule before to keep what is in
    them.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

    Rate group Medium. App permission EditExtensions. User permission EditUserAnsweringRules.
    Account feature EditExtensionAnsweringRules.

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
    updated = rc.api.call_handling_rules.update_answering_rule(
        rule_id=rule.id, body={"enabled": False}
    )
    print(updated.name, updated.enabled)
    ```
    """
    return Call(
        _UPDATE_ANSWERING_RULE,
        path={
            "ruleId": rule_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_UPDATE_COMPANY_ANSWERING_RULE = Operation(
    id="updateCompanyAnsweringRule",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
    rate_group="Medium",
    results={200: "CompanyAnsweringRuleInfo"},
    payloads=(Payload("json", "CompanyAnsweringRuleUpdate"),),
    app_permission="EditAccounts",
    user_permission="EditCompanyAnsweringRules",
)


def update_company_answering_rule(
    *,
    rule_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CompanyAnsweringRuleUpdate | CompanyAnsweringRuleUpdateDict,
) -> Call[CompanyAnsweringRuleInfo]:
    """Change a rule of the company.

    Lists such as callers are replaced whole; read the rule before to keep what is in them.

    `PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

    Rate group Medium. App permission EditAccounts. User permission EditCompanyAnsweringRules.
    Account feature EditAccountAnsweringRules.

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
    updated = rc.api.call_handling_rules.update_company_answering_rule(
        rule_id=rule.id, body={"enabled": False}
    )
    print(updated.name, updated.enabled)
    ```
    """
    return Call(
        _UPDATE_COMPANY_ANSWERING_RULE,
        path={
            "ruleId": rule_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_FORWARD_ALL_COMPANY_CALLS = Operation(
    id="updateForwardAllCompanyCalls",
    method="PATCH",
    path="/restapi/v1.0/account/{accountId}/forward-all-calls",
    rate_group="Medium",
    results={200: "ForwardAllCompanyCallsInfo"},
    payloads=(Payload("json", "ForwardAllCompanyCallsRequest"),),
    app_permission="EditAccounts",
    user_permission="EditCompanyAnsweringRules",
)


def update_forward_all_company_calls(
    *,
    account_id: str | int | Unset = "~",
    body: ForwardAllCompanyCallsRequest | ForwardAllCompanyCallsRequestDict,
) -> Call[ForwardAllCompanyCallsInfo]:
    """Turn forwarding of all calls to the company on or off.

    Only the switch can be set here; where the calls go stands in the answer. If the service
    does not allow the change, `reason` says why.

    `PATCH /restapi/v1.0/account/{accountId}/forward-all-calls`

    Rate group Medium. App permission EditAccounts. User permission EditCompanyAnsweringRules.

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
    forwarding = rc.api.call_handling_rules.update_forward_all_company_calls(
        body={"enabled": False}
    )
    print(forwarding.enabled)
    ```
    """
    return Call(
        _UPDATE_FORWARD_ALL_COMPANY_CALLS,
        path={
            "accountId": account_id,
        },
        body=body,
    )
