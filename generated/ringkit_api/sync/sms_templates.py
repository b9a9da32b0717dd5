# Written by `make generate` from spec/. Do not edit.
"""SMS Templates for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import sms_templates as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.sms_templates import MessageTemplateRequestDict
    from ringkit_api.enumerations import VisibilityType
    from ringkit_api.models.message_template_request import MessageTemplateRequest
    from ringkit_api.models.message_template_response import MessageTemplateResponse
    from ringkit_api.models.message_templates_list_response import MessageTemplatesListResponse


class SMSTemplatesApi(Namespace):
    """SMS Templates: 10 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SMSTemplatesApiRaw: ...
        @property
        def with_streaming_response(self) -> SMSTemplatesApiStreaming: ...

    def create_company_message_template(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: MessageTemplateRequest | MessageTemplateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MessageTemplateResponse:
        """Create a template of texts for all users of the account.

        An account has at most 50. Only applications of the platform offer templates; a program
        reads the text and sends it itself.

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

        Example:

        ```python
        template = rc.api.sms_templates.create_company_message_template(
            body={"display_name": "Ready", "body": {"text": "Your order is ready"}}
        )
        print(template.id, template.scope)
        ```
        """
        return self._client.send(
            calls.create_company_message_template(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def create_user_message_template(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: MessageTemplateRequest | MessageTemplateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MessageTemplateResponse:
        """Create a template of texts for one user.

        A user has at most 25. For all users at once there is
        `rc.api.sms_templates.create_company_message_template`.

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

        Example:

        ```python
        template = rc.api.sms_templates.create_user_message_template(
            body={"display_name": "Late", "body": {"text": "I am ten minutes late"}}
        )
        print(template.id, template.scope)
        ```
        """
        return self._client.send(
            calls.create_user_message_template(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def delete_company_message_template(
        self,
        *,
        template_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a template of the account, for all its users.

        Templates of single users stay.

        `DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Rate group Medium. App permission EditAccounts. Account feature EditCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/deleteCompanyMessageTemplate

        Args:
            template_id: `id` of the template. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        rc.api.sms_templates.delete_company_message_template(
            template_id=template.id
        )
        print("deleted the template", template.display_name)
        ```
        """
        return self._client.send(
            calls.delete_company_message_template(
                template_id=template_id,
                account_id=account_id,
            ),
            **options,
        )

    def delete_user_message_template(
        self,
        *,
        template_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a template of a user.

        Templates of the account are deleted with
        `rc.api.sms_templates.delete_company_message_template`.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Rate group Medium. App permission EditExtensions. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/deleteUserMessageTemplate

        Args:
            template_id: `id` of the template. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        rc.api.sms_templates.delete_user_message_template(template_id=template.id)
        print("deleted the template", template.display_name)
        ```
        """
        return self._client.send(
            calls.delete_user_message_template(
                template_id=template_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def list_company_message_templates(
        self,
        *,
        account_id: str | int | Unset = "~",
        site_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MessageTemplatesListResponse:
        """List the templates of texts that all users of the account have.

        Those of a user are listed by `rc.api.sms_templates.list_user_message_templates`.

        `GET /restapi/v1.0/account/{accountId}/message-store-templates`

        Rate group Light. App permission ReadAccounts. Account feature ReadCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/listCompanyMessageTemplates

        Args:
            account_id: "~" is that of the user who is logged in.
            site_ids: `id` of each site, from `rc.api.multi_site.list_sites`. Str or int, one or
                several.

        Returns:
            200: MessageTemplatesListResponse.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        for template in rc.api.sms_templates.list_company_message_templates():
            print(template.display_name, template.body.text)
        ```
        """
        return self._client.send(
            calls.list_company_message_templates(
                account_id=account_id,
                site_ids=site_ids,
            ),
            **options,
        )

    def list_user_message_templates(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        site_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        scope: VisibilityType | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MessageTemplatesListResponse:
        """List the templates of texts that a user can choose from.

        Both the user's own and those of the account, unless `scope` names one kind.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`

        Rate group Light. App permission ReadAccounts. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/listUserMessageTemplates

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            site_ids: `id` of each site, from `rc.api.multi_site.list_sites`. Str or int, one or
                several.
            scope: Only templates of the account, or only the user's own. "Company" or
                "Personal".

        Returns:
            200: MessageTemplatesListResponse.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        for template in rc.api.sms_templates.list_user_message_templates():
            print(template.display_name, template.body.text)
        ```
        """
        return self._client.send(
            calls.list_user_message_templates(
                account_id=account_id,
                extension_id=extension_id,
                site_ids=site_ids,
                scope=scope,
            ),
            **options,
        )

    def read_company_message_template(
        self,
        *,
        template_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> MessageTemplateResponse:
        """Read a template of the account.

        The text stands in `body`.

        `GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Rate group Light. App permission ReadAccounts. Account feature ReadCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/readCompanyMessageTemplate

        Args:
            template_id: `id` of the template. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        found = rc.api.sms_templates.read_company_message_template(
            template_id=template.id
        )
        print(found.display_name, found.body.text)
        ```
        """
        return self._client.send(
            calls.read_company_message_template(
                template_id=template_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_user_message_template(
        self,
        *,
        template_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> MessageTemplateResponse:
        """Read a template of a user.

        The text stands in `body`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Rate group Light. App permission ReadAccounts. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/readUserMessageTemplate

        Args:
            template_id: `id` of the template. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        found = rc.api.sms_templates.read_user_message_template(
            template_id=template.id
        )
        print(found.display_name, found.body.text)
        ```
        """
        return self._client.send(
            calls.read_user_message_template(
                template_id=template_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def update_company_message_template(
        self,
        *,
        template_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: MessageTemplateRequest | MessageTemplateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MessageTemplateResponse:
        """Replace name and text of a template of the account.

        All users see the change; texts that were sent stay as they are.

        `PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`

        Rate group Medium. App permission EditAccounts. Account feature EditCompanySmsTemplates.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/updateCompanyMessageTemplate

        Args:
            template_id: `id` of the template. Str or int.
            account_id: "~" is that of the user who is logged in.
            body: MessageTemplateRequest (json).

        Returns:
            200: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 404).

        Example:

        ```python
        updated = rc.api.sms_templates.update_company_message_template(
            template_id=template.id,
            body={"display_name": "Ready", "body": {"text": "Come and collect it"}},
        )
        print(updated.body.text)
        ```
        """
        return self._client.send(
            calls.update_company_message_template(
                template_id=template_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_user_message_template(
        self,
        *,
        template_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: MessageTemplateRequest | MessageTemplateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MessageTemplateResponse:
        """Replace name and text of a template of a user.

        Send both, even if only one changes.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`

        Rate group Medium. App permission EditExtensions. Account feature SMSSending.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Templates/updateUserMessageTemplate

        Args:
            template_id: `id` of the template. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: MessageTemplateRequest (json).

        Returns:
            200: MessageTemplateResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 404).

        Example:

        ```python
        updated = rc.api.sms_templates.update_user_message_template(
            template_id=template.id,
            body={"display_name": "Late", "body": {"text": "I am a little late"}},
        )
        print(updated.body.text)
        ```
        """
        return self._client.send(
            calls.update_user_message_template(
                template_id=template_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class SMSTemplatesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: SMSTemplatesApi) -> None:
            self.create_company_message_template = raw(api.create_company_message_template)
            self.create_user_message_template = raw(api.create_user_message_template)
            self.delete_company_message_template = raw(api.delete_company_message_template)
            self.delete_user_message_template = raw(api.delete_user_message_template)
            self.list_company_message_templates = raw(api.list_company_message_templates)
            self.list_user_message_templates = raw(api.list_user_message_templates)
            self.read_company_message_template = raw(api.read_company_message_template)
            self.read_user_message_template = raw(api.read_user_message_template)
            self.update_company_message_template = raw(api.update_company_message_template)
            self.update_user_message_template = raw(api.update_user_message_template)

    class SMSTemplatesApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: SMSTemplatesApi) -> None:
            self.create_company_message_template = streaming(api.create_company_message_template)
            self.create_user_message_template = streaming(api.create_user_message_template)
            self.delete_company_message_template = streaming(api.delete_company_message_template)
            self.delete_user_message_template = streaming(api.delete_user_message_template)
            self.list_company_message_templates = streaming(api.list_company_message_templates)
            self.list_user_message_templates = streaming(api.list_user_message_templates)
            self.read_company_message_template = streaming(api.read_company_message_template)
            self.read_user_message_template = streaming(api.read_user_message_template)
            self.update_company_message_template = streaming(api.update_company_message_template)
            self.update_user_message_template = streaming(api.update_user_message_template)
