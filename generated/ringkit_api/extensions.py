# Written by `make generate` from spec/. Do not edit.
"""Extensions: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import (
        AllExtensionTypesEnum,
        ExtensionStatusEnumFull,
        TemplateType,
    )
    from ringkit_api.models.bulk_assign_sms_recipients_request import BulkAssignSmsRecipientsRequest
    from ringkit_api.models.extension_bulk_update_request import ExtensionBulkUpdateRequest
    from ringkit_api.models.extension_bulk_update_task_resource import (
        ExtensionBulkUpdateTaskResource,
    )
    from ringkit_api.models.extension_creation_request import ExtensionCreationRequest
    from ringkit_api.models.get_extension_info_response import GetExtensionInfoResponse
    from ringkit_api.models.get_extension_list_info_response import GetExtensionListInfoResponse
    from ringkit_api.models.get_extension_list_response import GetExtensionListResponse
    from ringkit_api.models.sms_recipients_resource import SmsRecipientsResource
    from ringkit_api.models.template_info import TemplateInfo
    from ringkit_api.models.user_templates import UserTemplates


_BULK_ASSIGN_SMS_RECIPIENTS = Operation(
    id="bulkAssignSmsRecipients",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "BulkAssignSmsRecipientsRequest"),),
    app_permission="EditExtensions",
)


def bulk_assign_sms_recipients(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    body: BulkAssignSmsRecipientsRequest,
) -> Call[None]:
    """Bulk assign SMS recipients.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`

    Rate group Medium. App permission EditExtensions. Account feature EditExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/bulkAssignSmsRecipients

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: BulkAssignSmsRecipientsRequest (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).
    """
    return Call(
        _BULK_ASSIGN_SMS_RECIPIENTS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_CREATE_EXTENSION = Operation(
    id="createExtension",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension",
    rate_group="Medium",
    results={200: "GetExtensionInfoResponse"},
    payloads=(Payload("json", "ExtensionCreationRequest"),),
    app_permission="EditAccounts",
    user_permission="AddRemoveUsers",
)


def create_extension(
    *, account_id: str | int = "~", body: ExtensionCreationRequest
) -> Call[GetExtensionInfoResponse]:
    """Create extension.

    `POST /restapi/v1.0/account/{accountId}/extension`

    Rate group Medium. App permission EditAccounts. User permission AddRemoveUsers. Account
    feature EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/createExtension

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ExtensionCreationRequest (json).

    Returns:
        200: GetExtensionInfoResponse.

    Raises:
        APIStatusError: for an error status (described: 400).
    """
    return Call(
        _CREATE_EXTENSION,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_EXTENSION_BULK_UPDATE = Operation(
    id="extensionBulkUpdate",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension-bulk-update",
    rate_group="Heavy",
    results={200: "ExtensionBulkUpdateTaskResource"},
    payloads=(Payload("json", "ExtensionBulkUpdateRequest"),),
    app_permission="EditExtensions",
    user_permission="EditExtensionInfo",
)


def extension_bulk_update(
    *, account_id: str | int = "~", body: ExtensionBulkUpdateRequest
) -> Call[ExtensionBulkUpdateTaskResource]:
    """Extension bulk update.

    `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`

    Rate group Heavy. App permission EditExtensions. User permission EditExtensionInfo. Account
    feature EditExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/extensionBulkUpdate

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ExtensionBulkUpdateRequest (json).

    Returns:
        200: ExtensionBulkUpdateTaskResource.

    Raises:
        APIStatusError: for an error status.
    """
    return Call(
        _EXTENSION_BULK_UPDATE,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_GET_EXTENSION_BULK_UPDATE_TASK = Operation(
    id="getExtensionBulkUpdateTask",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}",
    rate_group="Light",
    results={200: "ExtensionBulkUpdateTaskResource"},
    app_permission="EditExtensions",
    user_permission="EditExtensionInfo",
)


def get_extension_bulk_update_task(
    *, task_id: str | int, account_id: str | int = "~"
) -> Call[ExtensionBulkUpdateTaskResource]:
    """Get extension bulk update task.

    `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

    Rate group Light. App permission EditExtensions. User permission EditExtensionInfo. Account
    feature EditExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/getExtensionBulkUpdateTask

    Args:
        task_id: str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: ExtensionBulkUpdateTaskResource.

    Raises:
        APIStatusError: for an error status.
    """
    return Call(
        _GET_EXTENSION_BULK_UPDATE_TASK,
        path={
            "taskId": task_id,
            "accountId": account_id,
        },
    )


_GET_SMS_RECIPIENTS = Operation(
    id="getSmsRecipients",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients",
    rate_group="Light",
    results={200: "SmsRecipientsResource"},
    app_permission="ReadAccounts",
)


def get_sms_recipients(
    *, account_id: str | int = "~", extension_id: str | int = "~"
) -> Call[SmsRecipientsResource]:
    """Get SMS recipients.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`

    Rate group Light. App permission ReadAccounts. Account feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/getSmsRecipients

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: SmsRecipientsResource.

    Raises:
        APIStatusError: for an error status.
    """
    return Call(
        _GET_SMS_RECIPIENTS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_LIST_EXTENSIONS = Operation(
    id="listExtensions",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension",
    rate_group="Medium",
    results={200: "GetExtensionListResponse"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_extensions(
    *,
    account_id: str | int = "~",
    extension_number: str | Unset = UNSET,
    email: str | Sequence[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ExtensionStatusEnumFull | Sequence[ExtensionStatusEnumFull] | Unset = UNSET,
    type: AllExtensionTypesEnum | Sequence[AllExtensionTypesEnum] | Unset = UNSET,
) -> PagedCall[GetExtensionListResponse, GetExtensionListInfoResponse]:
    """List extensions.

    `GET /restapi/v1.0/account/{accountId}/extension`

    Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/listExtensions

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_number: str; at most 8 characters.
        email: str, one or several; each at most 254 characters.
        page: int; `1` if left out.
        per_page: int; `100` if left out.
        status: "Enabled" or "Disabled" or "Frozen" or "NotActivated" or "Unassigned", one or
            several.
        type: AllExtensionTypesEnum, one or several.

    Returns:
        200: GetExtensionListResponse.

    Raises:
        APIStatusError: for an error status.
    """
    return PagedCall(
        _LIST_EXTENSIONS,
        path={
            "accountId": account_id,
        },
        query={
            "extensionNumber": extension_number,
            "email": email,
            "page": page,
            "perPage": per_page,
            "status": status,
            "type": type,
        },
    )


_LIST_USER_TEMPLATES = Operation(
    id="listUserTemplates",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/templates",
    rate_group="Medium",
    results={200: "UserTemplates"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def list_user_templates(
    *,
    account_id: str | int = "~",
    type: TemplateType | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> PagedCall[UserTemplates, TemplateInfo]:
    """List user templates.

    `GET /restapi/v1.0/account/{accountId}/templates`

    Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
    feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/listUserTemplates

    Args:
        account_id: "~" is that of the user who is logged in.
        type: "CallHandling" or "CallQueueCallHandling" or "CallQueueSettings" or "KeyTemplates"
            or "LimitedExtensions" or "SiteCallHandling" or "UserSettings".
        page: int; `1` if left out.
        per_page: int; `100` if left out.

    Returns:
        200: UserTemplates.

    Raises:
        APIStatusError: for an error status.
    """
    return PagedCall(
        _LIST_USER_TEMPLATES,
        path={
            "accountId": account_id,
        },
        query={
            "type": type,
            "page": page,
            "perPage": per_page,
        },
    )


_READ_USER_TEMPLATE = Operation(
    id="readUserTemplate",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/templates/{templateId}",
    rate_group="Light",
    results={200: "TemplateInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def read_user_template(
    *, template_id: str | int, account_id: str | int = "~"
) -> Call[TemplateInfo]:
    """Read user template.

    `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`

    Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
    feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/readUserTemplate

    Args:
        template_id: str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: TemplateInfo.

    Raises:
        APIStatusError: for an error status.
    """
    return Call(
        _READ_USER_TEMPLATE,
        path={
            "templateId": template_id,
            "accountId": account_id,
        },
    )
