# Written by `make generate` from spec/. Do not edit.
"""SMS Templates for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import sms_templates as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import VisibilityType
    from ringkit_api.models.message_template_request import MessageTemplateRequest
    from ringkit_api.models.message_template_response import MessageTemplateResponse
    from ringkit_api.models.message_templates_list_response import MessageTemplatesListResponse


class SMSTemplatesApi(Namespace):
    """SMS Templates: 10 operations."""

    def create_company_message_template(
        self, *, account_id: str | int = "~", body: MessageTemplateRequest
    ) -> MessageTemplateResponse:
        """Create company message template.

        `POST /restapi/v1.0/account/{accountId}/message-store-templates`

        Rate group Medium. App permission EditAccounts. Account feature EditCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/createCompanyMessageTemplate

        Args:
            account_id: "~" is that of the user who is logged in.
            body: MessageTemplateRequest (json).

        Returns:
            201: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.create_company_message_template(
                account_id=account_id,
                body=body,
            )
        )

    def create_user_message_template(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: MessageTemplateRequest,
    ) -> MessageTemplateResponse:
        """Create user message template.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`

        Rate group Medium. App permission EditExtensions. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/createUserMessageTemplate

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: MessageTemplateRequest (json).

        Returns:
            201: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.create_user_message_template(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    def delete_company_message_template(
        self, *, template_id: str | int, account_id: str | int = "~"
    ) -> None:
        """Delete company message template.

        `DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Rate group Medium. App permission EditAccounts. Account feature EditCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/deleteCompanyMessageTemplate

        Args:
            template_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.delete_company_message_template(
                template_id=template_id,
                account_id=account_id,
            )
        )

    def delete_user_message_template(
        self, *, template_id: str | int, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> None:
        """Delete user message template.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Rate group Medium. App permission EditExtensions. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/deleteUserMessageTemplate

        Args:
            template_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.delete_user_message_template(
                template_id=template_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    def list_company_message_templates(
        self,
        *,
        account_id: str | int = "~",
        site_ids: str | int | Sequence[str | int] | Unset = UNSET,
    ) -> MessageTemplatesListResponse:
        """List company message templates.

        `GET /restapi/v1.0/account/{accountId}/message-store-templates`

        Rate group Light. App permission ReadAccounts. Account feature ReadCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/listCompanyMessageTemplates

        Args:
            account_id: "~" is that of the user who is logged in.
            site_ids: str or int, one or several.

        Returns:
            200: MessageTemplatesListResponse.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.list_company_message_templates(
                account_id=account_id,
                site_ids=site_ids,
            )
        )

    def list_user_message_templates(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        site_ids: str | int | Sequence[str | int] | Unset = UNSET,
        scope: VisibilityType | Unset = UNSET,
    ) -> MessageTemplatesListResponse:
        """List user message templates.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`

        Rate group Light. App permission ReadAccounts. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/listUserMessageTemplates

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            site_ids: str or int, one or several.
            scope: "Company" or "Personal".

        Returns:
            200: MessageTemplatesListResponse.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.list_user_message_templates(
                account_id=account_id,
                extension_id=extension_id,
                site_ids=site_ids,
                scope=scope,
            )
        )

    def read_company_message_template(
        self, *, template_id: str | int, account_id: str | int = "~"
    ) -> MessageTemplateResponse:
        """Read company message template.

        `GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Rate group Light. App permission ReadAccounts. Account feature ReadCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/readCompanyMessageTemplate

        Args:
            template_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.read_company_message_template(
                template_id=template_id,
                account_id=account_id,
            )
        )

    def read_user_message_template(
        self, *, template_id: str | int, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> MessageTemplateResponse:
        """Read user message template.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Rate group Light. App permission ReadAccounts. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/readUserMessageTemplate

        Args:
            template_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.read_user_message_template(
                template_id=template_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    def update_company_message_template(
        self, *, template_id: str | int, account_id: str | int = "~", body: MessageTemplateRequest
    ) -> MessageTemplateResponse:
        """Update company message template.

        `PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Rate group Medium. App permission EditAccounts. Account feature EditCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/updateCompanyMessageTemplate

        Args:
            template_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: MessageTemplateRequest (json).

        Returns:
            200: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.update_company_message_template(
                template_id=template_id,
                account_id=account_id,
                body=body,
            )
        )

    def update_user_message_template(
        self,
        *,
        template_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: MessageTemplateRequest,
    ) -> MessageTemplateResponse:
        """Update user message template.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Rate group Medium. App permission EditExtensions. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/updateUserMessageTemplate

        Args:
            template_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: MessageTemplateRequest (json).

        Returns:
            200: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.update_user_message_template(
                template_id=template_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )
