# Written by `make generate` from spec/. Do not edit.
"""Call Handling Rules for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import call_handling_rules as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
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
    from ringkit_api.models.update_answering_rule_request import UpdateAnsweringRuleRequest
    from ringkit_api.models.user_answering_rule_list import UserAnsweringRuleList


class CallHandlingRulesApi(Namespace):
    """Call Handling Rules: 12 operations."""

    def create_answering_rule(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CreateAnsweringRuleRequest,
    ) -> CustomAnsweringRuleInfo:
        """Create answering rule.

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
        """
        return self._client.send(
            calls.create_answering_rule(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    def create_company_answering_rule(
        self, *, account_id: str | int = "~", body: CompanyAnsweringRuleRequest
    ) -> CompanyAnsweringRuleInfo:
        """Create company answering rule.

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
        """
        return self._client.send(
            calls.create_company_answering_rule(
                account_id=account_id,
                body=body,
            )
        )

    def delete_answering_rule(
        self, *, rule_id: str | int, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> None:
        """Delete answering rule.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Rate group Medium. App permission EditExtensions. User permission
        EditUserAnsweringRules. Account feature EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/deleteAnsweringRule

        Args:
            rule_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return self._client.send(
            calls.delete_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    def delete_company_answering_rule(
        self, *, rule_id: str | int, account_id: str | int = "~"
    ) -> None:
        """Delete company answering rule.

        `DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Rate group Medium. App permission EditAccounts. User permission
        EditCompanyAnsweringRules. Account feature EditAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/deleteCompanyAnsweringRule

        Args:
            rule_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return self._client.send(
            calls.delete_company_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
            )
        )

    def get_forward_all_company_calls(
        self, *, account_id: str | int = "~"
    ) -> ForwardAllCompanyCallsInfo:
        """Get forward all company calls.

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
        """
        return self._client.send(
            calls.get_forward_all_company_calls(
                account_id=account_id,
            )
        )

    def list_answering_rules(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        type: RuleTypeInfo | Sequence[RuleTypeInfo] | Unset = UNSET,
        view: ListAnsweringRulesView | Unset = UNSET,
        enabled_only: bool | Unset = UNSET,
        internal_ids: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> UserAnsweringRuleList:
        """List answering rules.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

        Rate group Medium. App permission ReadAccounts. User permission ReadUserAnsweringRules.
        Account feature ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/listAnsweringRules

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            type: "BusinessHours" or "AfterHours" or "Custom", one or several.
            view: "Detailed" or "Simple"; `"Simple"` if left out.
            enabled_only: bool; `false` if left out.
            internal_ids: bool; `false` if left out.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.

        Returns:
            200: UserAnsweringRuleList.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return self._client.send(
            calls.list_answering_rules(
                account_id=account_id,
                extension_id=extension_id,
                type=type,
                view=view,
                enabled_only=enabled_only,
                internal_ids=internal_ids,
                page=page,
                per_page=per_page,
            )
        )

    def list_company_answering_rules(
        self,
        *,
        account_id: str | int = "~",
        type: RuleTypeInfo | Sequence[RuleTypeInfo] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CompanyAnsweringRuleList:
        """List company answering rules.

        `GET /restapi/v1.0/account/{accountId}/answering-rule`

        Rate group Medium. App permission ReadAccounts. User permission
        ReadCompanyAnsweringRules. Account feature ReadAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/listCompanyAnsweringRules

        Args:
            account_id: "~" is that of the user who is logged in.
            type: "BusinessHours" or "AfterHours" or "Custom", one or several.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.

        Returns:
            200: CompanyAnsweringRuleList.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return self._client.send(
            calls.list_company_answering_rules(
                account_id=account_id,
                type=type,
                page=page,
                per_page=per_page,
            )
        )

    def read_answering_rule(
        self,
        *,
        rule_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        show_inactive_numbers: bool | Unset = UNSET,
        internal_ids: bool | Unset = UNSET,
    ) -> CallHandlingRuleInfo:
        """Read answering rule.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Rate group Light. App permission ReadAccounts. User permission ReadUserAnsweringRules.
        Account feature ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/readAnsweringRule

        Args:
            rule_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            show_inactive_numbers: bool; `false` if left out.
            internal_ids: bool; `false` if left out.

        Returns:
            200: CallHandlingRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return self._client.send(
            calls.read_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
                show_inactive_numbers=show_inactive_numbers,
                internal_ids=internal_ids,
            )
        )

    def read_company_answering_rule(
        self, *, rule_id: str | int, account_id: str | int = "~"
    ) -> CompanyAnsweringRuleInfo:
        """Read company answering rule.

        `GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Rate group Light. App permission ReadAccounts. User permission
        ReadCompanyAnsweringRules. Account feature ReadAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/readCompanyAnsweringRule

        Args:
            rule_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CompanyAnsweringRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return self._client.send(
            calls.read_company_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
            )
        )

    def update_answering_rule(
        self,
        *,
        rule_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: UpdateAnsweringRuleRequest,
    ) -> CallHandlingRuleInfo:
        """Update answering rule.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

        Rate group Medium. App permission EditExtensions. User permission
        EditUserAnsweringRules. Account feature EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/updateAnsweringRule

        Args:
            rule_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: UpdateAnsweringRuleRequest (json).

        Returns:
            200: CallHandlingRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return self._client.send(
            calls.update_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    def update_company_answering_rule(
        self, *, rule_id: str | int, account_id: str | int = "~", body: CompanyAnsweringRuleUpdate
    ) -> CompanyAnsweringRuleInfo:
        """Update company answering rule.

        `PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

        Rate group Medium. App permission EditAccounts. User permission
        EditCompanyAnsweringRules. Account feature EditAccountAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Handling-Rules/updateCompanyAnsweringRule

        Args:
            rule_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: CompanyAnsweringRuleUpdate (json).

        Returns:
            200: CompanyAnsweringRuleInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return self._client.send(
            calls.update_company_answering_rule(
                rule_id=rule_id,
                account_id=account_id,
                body=body,
            )
        )

    def update_forward_all_company_calls(
        self, *, account_id: str | int = "~", body: ForwardAllCompanyCallsRequest
    ) -> ForwardAllCompanyCallsInfo:
        """Update forward all company calls.

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
        """
        return self._client.send(
            calls.update_forward_all_company_calls(
                account_id=account_id,
                body=body,
            )
        )
