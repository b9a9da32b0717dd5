# Written by `make generate` from spec/. Do not edit.
"""Posts: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.posts import (
        CreateFileRequestDict,
        CreatePostRequestDict,
        UpdatePostRequestDict,
    )
    from ringkit_api.models.add_file import AddFile
    from ringkit_api.models.create_file_request import CreateFileRequest
    from ringkit_api.models.create_post_request import CreatePostRequest
    from ringkit_api.models.post_info import PostInfo
    from ringkit_api.models.posts_list import PostsList
    from ringkit_api.models.update_post_request import UpdatePostRequest


_CREATE_FILE = Operation(
    id="createGlipFileNew",
    method="POST",
    path="/team-messaging/v1/files",
    rate_group="Heavy",
    results={200: "list[AddFile]"},
    payloads=(Payload("multipart", "CreateFileRequest", files={"body": "body"}),),
    max_body=30_000_000,
    app_permission="TeamMessaging",
)


def create_file(
    *,
    group_id: str | int | Unset | None = UNSET,
    name: str | Unset | None = UNSET,
    body: CreateFileRequest | CreateFileRequestDict,
) -> Call[list[AddFile]]:
    """Upload a file of team messaging, and post it if a chat is named.

    Attach it later by the `id` in the answer, a list with one entry. The content lives on
    another host and is read with the access token in the header.

    `POST /team-messaging/v1/files`

    Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging. Request body
    up to 30,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipFileNew

    Args:
        group_id: `id` of the chat in which the file is posted; only uploaded if left out. Str
            or int.
        name: File name that people see. Str.
        body: CreateFileRequest (multipart).

    Returns:
        200: list[AddFile].

    Raises:
        APIStatusError: for an error status (described: 400, 415).

    Example:

    ```python
    plan = Attachment(b"Monday: rehearsal", "plan.txt")
    (file,) = rc.api.posts.create_file(name="plan.txt", body={"body": plan})
    attached = AttachmentInfo(id=file.id, type="File")
    rc.api.posts.create_post(
        chat_id=team.id, body={"text": "The plan", "attachments": [attached]}
    )
    print(file.name, file.content_uri)
    ```
    """
    return Call(
        _CREATE_FILE,
        query={
            "groupId": group_id,
            "name": name,
        },
        body=body,
    )


_CREATE_POST = Operation(
    id="createGlipPostNew",
    method="POST",
    path="/team-messaging/v1/chats/{chatId}/posts",
    rate_group="Medium",
    results={201: "PostInfo"},
    payloads=(Payload("json", "CreatePostRequest"),),
    app_permission="TeamMessaging",
)


def create_post(
    *, chat_id: str | int | Unset, body: CreatePostRequest | CreatePostRequestDict
) -> Call[PostInfo]:
    """Post a message in a chat.

    A text or an attachment is needed. Mention a person in the text by `![:Person](id)`; files
    are uploaded before with `rc.api.posts.create_file`. A POST that timed out may have been
    done: read the chat before you repeat it.

    `POST /team-messaging/v1/chats/{chatId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipPostNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        body: CreatePostRequest (json).

    Returns:
        201: PostInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404).

    Example:

    ```python
    post = rc.api.posts.create_post(
        chat_id=team.id, body={"text": "We are ready"}
    )
    print(post.id, post.creation_time)
    ```
    """
    return Call(
        _CREATE_POST,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_DELETE_POST = Operation(
    id="deleteGlipPostNew",
    method="DELETE",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def delete_post(*, chat_id: str | int | Unset, post_id: str | int | Unset) -> Call[None]:
    """Delete a post of your own.

    Those of other persons are refused with 403. Members see it vanish; the event is PostRemoved
    and bears only the `id`.

    `DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/deleteGlipPostNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        post_id: `id` of a post, from `rc.api.posts.list_posts` or an event. Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404).

    Example:

    ```python
    rc.api.posts.delete_post(chat_id=team.id, post_id=post.id)
    print("deleted the post", post.text)
    ```
    """
    return Call(
        _DELETE_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
    )


_LIST_POSTS = Operation(
    id="readGlipPostsNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/posts",
    rate_group="Medium",
    results={200: "PostsList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def list_posts(
    *,
    chat_id: str | int | Unset,
    record_count: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[PostsList, PostInfo]:
    """List the posts of a chat, newest first.

    Posts of threads are among them; `rc.api.posts.read_thread_posts` has only those of one
    thread. For new posts as they come use a subscription, not this in a loop.

    `GET /team-messaging/v1/chats/{chatId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostsNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: PostsList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for post in rc.api.posts.list_posts(chat_id=team.id, record_count=100):
        print(post.creation_time, post.creator_id, post.text)
    ```
    """
    return PagedCall(
        _LIST_POSTS,
        path={
            "chatId": chat_id,
        },
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )


_PATCH_POST = Operation(
    id="patchGlipPostNew",
    method="PATCH",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Medium",
    results={200: "PostInfo"},
    payloads=(Payload("json", "UpdatePostRequest"),),
    app_permission="TeamMessaging",
)


def patch_post(
    *,
    chat_id: str | int | Unset,
    post_id: str | int | Unset,
    body: UpdatePostRequest | UpdatePostRequestDict,
) -> Call[PostInfo]:
    """Change the text of a post of your own.

    Attachments stay as they are; the post of another person is refused with 403.

    `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/patchGlipPostNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        post_id: `id` of a post, from `rc.api.posts.list_posts` or an event. Str or int.
        body: UpdatePostRequest (json).

    Returns:
        200: PostInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    updated = rc.api.posts.patch_post(
        chat_id=team.id, post_id=post.id, body={"text": "We are **ready**"}
    )
    print(updated.text, updated.last_modified_time)
    ```
    """
    return Call(
        _PATCH_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
        body=body,
    )


_READ_POST = Operation(
    id="readGlipPostNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Light",
    results={200: "PostInfo"},
    app_permission="TeamMessaging",
)


def read_post(*, chat_id: str | int | Unset, post_id: str | int | Unset) -> Call[PostInfo]:
    """Read one post of a chat.

    An event of team messaging brings the whole post already, so this is for posts known only by
    `id`.

    `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        post_id: `id` of a post, from `rc.api.posts.list_posts` or an event. Str or int.

    Returns:
        200: PostInfo.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    found = rc.api.posts.read_post(chat_id=team.id, post_id=post.id)
    print(found.creator_id, found.text)
    ```
    """
    return Call(
        _READ_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
    )


_READ_THREAD_POSTS = Operation(
    id="readGlipThreadPostsNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/threads/{threadId}/posts",
    rate_group="Medium",
    results={200: "PostsList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def read_thread_posts(
    *,
    chat_id: str | int | Unset,
    thread_id: str | int | Unset,
    record_count: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[PostsList, PostInfo]:
    """List the posts of one thread of a chat, newest first.

    `thread_id` stands in each post of the thread; to add one send it with
    `rc.api.posts.create_post`.

    `GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipThreadPostsNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        thread_id: `thread_id` of a post of the thread. Str or int.
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: PostsList.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    for answer in rc.api.posts.read_thread_posts(
        chat_id=team.id, thread_id=thread_id
    ):
        print(answer.creation_time, answer.text)
    ```
    """
    return PagedCall(
        _READ_THREAD_POSTS,
        path={
            "chatId": chat_id,
            "threadId": thread_id,
        },
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )
