# Written by `make generate` from spec/. Do not edit.
"""SMS Templates: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.sms_templates import MessageTemplateRequestDict
    from ringkit_api.enumerations import VisibilityType
    from ringkit_api.models.message_template_request import MessageTemplateRequest
    from ringkit_api.models.message_template_response import MessageTemplateResponse
    from ringkit_api.models.message_templates_list_response import MessageTemplatesListResponse


_CREATE_COMPANY_MESSAGE_TEMPLATE = Operation(
    id="createCompanyMessageTemplate",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/message-store-templates",
    rate_group="Medium",
    results={201: "MessageTemplateResponse"},
    payloads=(Payload("json", "MessageTemplateRequest"),),
    app_permission="EditAccounts",
)


def create_company_message_template(
    *,
    account_id: str | int | Unset = "~",
    body: MessageTemplateRequest | MessageTemplateRequestDict,
) -> Call[MessageTemplateResponse]:
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
    return Call(
        _CREATE_COMPANY_MESSAGE_TEMPLATE,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_USER_MESSAGE_TEMPLATE = Operation(
    id="createUserMessageTemplate",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates",
    rate_group="Medium",
    results={201: "MessageTemplateResponse"},
    payloads=(Payload("json", "MessageTemplateRequest"),),
    app_permission="EditExtensions",
)


def create_user_message_template(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: MessageTemplateRequest | MessageTemplateRequestDict,
) -> Call[MessageTemplateResponse]:
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
    return Call(
        _CREATE_USER_MESSAGE_TEMPLATE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_DELETE_COMPANY_MESSAGE_TEMPLATE = Operation(
    id="deleteCompanyMessageTemplate",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/message-store-templates/{templateId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditAccounts",
)


def delete_company_message_template(
    *, template_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[None]:
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
    return Call(
        _DELETE_COMPANY_MESSAGE_TEMPLATE,
        path={
            "templateId": template_id,
            "accountId": account_id,
        },
    )


_DELETE_USER_MESSAGE_TEMPLATE = Operation(
    id="deleteUserMessageTemplate",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditExtensions",
)


def delete_user_message_template(
    *,
    template_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[None]:
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
    return Call(
        _DELETE_USER_MESSAGE_TEMPLATE,
        path={
            "templateId": template_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_LIST_COMPANY_MESSAGE_TEMPLATES = Operation(
    id="listCompanyMessageTemplates",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-store-templates",
    rate_group="Light",
    results={200: "MessageTemplatesListResponse"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
)


def list_company_message_templates(
    *,
    account_id: str | int | Unset = "~",
    site_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
) -> PagedCall[MessageTemplatesListResponse, MessageTemplateResponse]:
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
    return PagedCall(
        _LIST_COMPANY_MESSAGE_TEMPLATES,
        path={
            "accountId": account_id,
        },
        query={
            "siteIds": site_ids,
        },
    )


_LIST_USER_MESSAGE_TEMPLATES = Operation(
    id="listUserMessageTemplates",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates",
    rate_group="Light",
    results={200: "MessageTemplatesListResponse"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
)


def list_user_message_templates(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    site_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    scope: VisibilityType | Unset | None = UNSET,
) -> PagedCall[MessageTemplatesListResponse, MessageTemplateResponse]:
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
        scope: Only templates of the account, or only the user's own. "Company" or "Personal".

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
    return PagedCall(
        _LIST_USER_MESSAGE_TEMPLATES,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "siteIds": site_ids,
            "scope": scope,
        },
    )


_READ_COMPANY_MESSAGE_TEMPLATE = Operation(
    id="readCompanyMessageTemplate",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-store-templates/{templateId}",
    rate_group="Light",
    results={200: "MessageTemplateResponse"},
    app_permission="ReadAccounts",
)


def read_company_message_template(
    *, template_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[MessageTemplateResponse]:
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
    return Call(
        _READ_COMPANY_MESSAGE_TEMPLATE,
        path={
            "templateId": template_id,
            "accountId": account_id,
        },
    )


_READ_USER_MESSAGE_TEMPLATE = Operation(
    id="readUserMessageTemplate",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}",
    rate_group="Light",
    results={200: "MessageTemplateResponse"},
    app_permission="ReadAccounts",
)


def read_user_message_template(
    *,
    template_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[MessageTemplateResponse]:
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
    return Call(
        _READ_USER_MESSAGE_TEMPLATE,
        path={
            "templateId": template_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_UPDATE_COMPANY_MESSAGE_TEMPLATE = Operation(
    id="updateCompanyMessageTemplate",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/message-store-templates/{templateId}",
    rate_group="Medium",
    results={200: "MessageTemplateResponse"},
    payloads=(Payload("json", "MessageTemplateRequest"),),
    app_permission="EditAccounts",
)


def update_company_message_template(
    *,
    template_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: MessageTemplateRequest | MessageTemplateRequestDict,
) -> Call[MessageTemplateResponse]:
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
    return Call(
        _UPDATE_COMPANY_MESSAGE_TEMPLATE,
        path={
            "templateId": template_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_USER_MESSAGE_TEMPLATE = Operation(
    id="updateUserMessageTemplate",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}",
    rate_group="Medium",
    results={200: "MessageTemplateResponse"},
    payloads=(Payload("json", "MessageTemplateRequest"),),
    app_permission="EditExtensions",
)


def update_user_message_template(
    *,
    template_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: MessageTemplateRequest | MessageTemplateRequestDict,
) -> Call[MessageTemplateResponse]:
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
    return Call(
        _UPDATE_USER_MESSAGE_TEMPLATE,
        path={
            "templateId": template_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )
