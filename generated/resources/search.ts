// From spec/resources/search.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Search in the instance, a group or a project.
 *
 * [Documentation](https://docs.gitlab.com/api/search/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { BasicGroupDetails } from "../shared/groups.js";
import type { Issue, IssueBasic, Milestone } from "../shared/issues.js";
import type { MergeRequestBasic } from "../shared/merge-requests.js";
import type { Note } from "../shared/notes.js";
import type { BasicProjectDetails } from "../shared/projects.js";
import type { CommitDetail } from "../shared/repository.js";
import type { GroupIdOrPath, ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { Snippet } from "../shared/snippets.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `searchInstance`. */
export interface SearchSearchInstanceParams {
  /** Kind of records to look for. */
  scope: InstanceSearchScope;
  /** Text to look for. For files, `filename:`, `path:` and `extension:` in it narrow the search. */
  search: string;
  /** Engine to search with; the best there is unless given. */
  search_type?: SearchType;
  /**
   * Whether to leave out forks; yes unless given. Needs exact code search. Premium and Ultimate only. Since
   * GitLab 18.7.
   */
  exclude_forks?: boolean;
  /** Whether to look in archived projects too. Default: `false`. Since GitLab 18.7. */
  include_archived?: boolean;
  /** State of the issues, work items or merge requests; without effect on other scopes. */
  state?: SearchState;
  /** Whether issues or work items are confidential; without effect on other scopes. */
  confidential?: boolean;
  /** Kinds of work items, with the scope `work_items` only. */
  type?: SearchWorkItemType[];
  /** Parts of issues and merge requests to look at; all unless given. Premium and Ultimate only. */
  fields?: SearchField[];
  /**
   * Lines to give around each match in code. Needs advanced or exact code search. Premium and Ultimate only.
   * Since GitLab 18.11.
   */
  num_context_lines?: number;
  /**
   * Whether the text is a regular expression; yes unless given. Needs exact code search. Premium and Ultimate
   * only. Since GitLab 18.9.
   */
  regex?: boolean;
  /** Source branch of the merge requests. */
  source_branch?: string;
  /** Target branch of the merge requests. */
  target_branch?: string;
  /** Username of the author of the merge requests. */
  author_username?: string;
  /** Titles of labels that the records have. */
  label_name?: string[];
  /** What the merge requests must not be. */
  not?: NegatedSearchFilters;
  /**
   * What to sort by: `created_at`. By default the latest or, with advanced search, the best match comes
   * first.
   */
  order_by?: string;
  /** Direction of sorting what was found. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * Search the instance.
 *
 * With `scope: "projects"`, gives `BasicProjectDetails`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "projects" },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * Search the instance.
 *
 * With `scope: "groups"`, gives `BasicGroupDetails`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "groups" },
  options?: ListOptions,
): ListCall<BasicGroupDetails>;
/**
 * Search the instance.
 *
 * With `scope: "issues"`, gives `IssueBasic`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "issues" },
  options?: ListOptions,
): ListCall<IssueBasic>;
/**
 * Search the instance.
 *
 * With `scope: "work_items"`, gives `Issue`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "work_items" },
  options?: ListOptions,
): ListCall<Issue>;
/**
 * Search the instance.
 *
 * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "merge_requests" },
  options?: ListOptions,
): ListCall<MergeRequestBasic>;
/**
 * Search the instance.
 *
 * With `scope: "milestones"`, gives `Milestone`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "milestones" },
  options?: ListOptions,
): ListCall<Milestone>;
/**
 * Search the instance.
 *
 * With `scope: "snippet_titles"`, gives `Snippet`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "snippet_titles" },
  options?: ListOptions,
): ListCall<Snippet>;
/**
 * Search the instance.
 *
 * With `scope: "users"`, gives `UserBasic`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "users" },
  options?: ListOptions,
): ListCall<UserBasic>;
/**
 * Search the instance.
 *
 * With `scope: "notes"`, gives `Note`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "notes" },
  options?: ListOptions,
): ListCall<Note>;
/**
 * Search the instance.
 *
 * With `scope: "commits"`, gives `CommitDetail`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "commits" },
  options?: ListOptions,
): ListCall<CommitDetail>;
/**
 * Search the instance.
 *
 * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams & { scope: "blobs" | "wiki_blobs" },
  options?: ListOptions,
): ListCall<SearchBlob>;
/**
 * Search the instance.
 *
 * Searches the whole instance for records of one kind. The scopes `notes`, `commits`, `blobs` and
 * `wiki_blobs` need advanced or exact code search, and Premium.
 *
 * `GET /search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
 */
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams,
  options?: ListOptions,
): ListCall<SearchSearchInstanceItem>;
export function searchInstance(
  client: Client,
  params: SearchSearchInstanceParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    { id: "search.searchInstance", method: "GET", path: "/search", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `searchGroup`. */
export interface SearchSearchGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Kind of records to look for. */
  scope: GroupSearchScope;
  /** Text to look for. For files, `filename:`, `path:` and `extension:` in it narrow the search. */
  search: string;
  /** Engine to search with; the best there is unless given. */
  search_type?: SearchType;
  /**
   * Whether to leave out forks; yes unless given. Needs exact code search. Premium and Ultimate only. Since
   * GitLab 18.7.
   */
  exclude_forks?: boolean;
  /** Whether to look in archived projects too. Default: `false`. Since GitLab 18.7. */
  include_archived?: boolean;
  /** State of the issues, work items or merge requests; without effect on other scopes. */
  state?: SearchState;
  /** Whether issues or work items are confidential; without effect on other scopes. */
  confidential?: boolean;
  /** Kinds of work items, with the scope `work_items` only. */
  type?: SearchWorkItemType[];
  /** Parts of issues and merge requests to look at; all unless given. Premium and Ultimate only. */
  fields?: SearchField[];
  /**
   * Lines to give around each match in code. Needs advanced or exact code search. Premium and Ultimate only.
   * Since GitLab 18.11.
   */
  num_context_lines?: number;
  /**
   * Whether the text is a regular expression; yes unless given. Needs exact code search. Premium and Ultimate
   * only. Since GitLab 18.9.
   */
  regex?: boolean;
  /** Source branch of the merge requests. */
  source_branch?: string;
  /** Target branch of the merge requests. */
  target_branch?: string;
  /** Username of the author of the merge requests. */
  author_username?: string;
  /** Titles of labels that the records have. */
  label_name?: string[];
  /** What the merge requests must not be. */
  not?: NegatedSearchFilters;
  /**
   * What to sort by: `created_at`. By default the latest or, with advanced search, the best match comes
   * first.
   */
  order_by?: string;
  /** Direction of sorting what was found. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * Search a group.
 *
 * With `scope: "projects"`, gives `BasicProjectDetails`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "projects" },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * Search a group.
 *
 * With `scope: "groups"`, gives `BasicGroupDetails`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "groups" },
  options?: ListOptions,
): ListCall<BasicGroupDetails>;
/**
 * Search a group.
 *
 * With `scope: "issues"`, gives `IssueBasic`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "issues" },
  options?: ListOptions,
): ListCall<IssueBasic>;
/**
 * Search a group.
 *
 * With `scope: "work_items"`, gives `Issue`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "work_items" },
  options?: ListOptions,
): ListCall<Issue>;
/**
 * Search a group.
 *
 * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "merge_requests" },
  options?: ListOptions,
): ListCall<MergeRequestBasic>;
/**
 * Search a group.
 *
 * With `scope: "milestones"`, gives `Milestone`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "milestones" },
  options?: ListOptions,
): ListCall<Milestone>;
/**
 * Search a group.
 *
 * With `scope: "users"`, gives `UserBasic`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "users" },
  options?: ListOptions,
): ListCall<UserBasic>;
/**
 * Search a group.
 *
 * With `scope: "notes"`, gives `Note`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "notes" },
  options?: ListOptions,
): ListCall<Note>;
/**
 * Search a group.
 *
 * With `scope: "commits"`, gives `CommitDetail`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "commits" },
  options?: ListOptions,
): ListCall<CommitDetail>;
/**
 * Search a group.
 *
 * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams & { scope: "blobs" | "wiki_blobs" },
  options?: ListOptions,
): ListCall<SearchBlob>;
/**
 * Search a group.
 *
 * Searches a group and its subgroups for records of one kind. The scopes `notes`, `commits`, `blobs` and
 * `wiki_blobs` need advanced or exact code search, and Premium.
 *
 * `GET /groups/:group_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
 */
export function searchGroup(
  client: Client,
  params: SearchSearchGroupParams,
  options?: ListOptions,
): ListCall<SearchSearchGroupItem>;
export function searchGroup(client: Client, params: SearchSearchGroupParams, options?: ListOptions): ListCall<unknown> {
  return listCall(
    client,
    { id: "search.searchGroup", method: "GET", path: "/groups/{group_id}/search", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `searchProject`. */
export interface SearchSearchProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of records to look for. */
  scope: ProjectSearchScope;
  /** Text to look for. For files, `filename:`, `path:` and `extension:` in it narrow the search. */
  search: string;
  /** Engine to search with; the best there is unless given. */
  search_type?: SearchType;
  /**
   * Branch or tag to look at, with the scopes `blobs`, `commits` and `wiki_blobs`; the default branch unless
   * given.
   */
  ref?: string;
  /** State of the issues, work items or merge requests; without effect on other scopes. */
  state?: SearchState;
  /** Whether issues or work items are confidential; without effect on other scopes. */
  confidential?: boolean;
  /** Kinds of work items, with the scope `work_items` only. */
  type?: SearchWorkItemType[];
  /** Parts of issues and merge requests to look at; all unless given. Premium and Ultimate only. */
  fields?: SearchField[];
  /**
   * Lines to give around each match in code. Needs advanced or exact code search. Premium and Ultimate only.
   * Since GitLab 18.11.
   */
  num_context_lines?: number;
  /**
   * Whether the text is a regular expression; yes unless given. Needs exact code search. Premium and Ultimate
   * only. Since GitLab 18.9.
   */
  regex?: boolean;
  /** Source branch of the merge requests. */
  source_branch?: string;
  /** Target branch of the merge requests. */
  target_branch?: string;
  /** Username of the author of the merge requests. */
  author_username?: string;
  /** Titles of labels that the records have. */
  label_name?: string[];
  /** What the merge requests must not be. */
  not?: NegatedSearchFilters;
  /**
   * What to sort by: `created_at`. By default the latest or, with advanced search, the best match comes
   * first.
   */
  order_by?: string;
  /** Direction of sorting what was found. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * Search a project.
 *
 * With `scope: "issues"`, gives `IssueBasic`.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams & { scope: "issues" },
  options?: ListOptions,
): ListCall<IssueBasic>;
/**
 * Search a project.
 *
 * With `scope: "work_items"`, gives `Issue`.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams & { scope: "work_items" },
  options?: ListOptions,
): ListCall<Issue>;
/**
 * Search a project.
 *
 * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams & { scope: "merge_requests" },
  options?: ListOptions,
): ListCall<MergeRequestBasic>;
/**
 * Search a project.
 *
 * With `scope: "milestones"`, gives `Milestone`.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams & { scope: "milestones" },
  options?: ListOptions,
): ListCall<Milestone>;
/**
 * Search a project.
 *
 * With `scope: "users"`, gives `UserBasic`.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams & { scope: "users" },
  options?: ListOptions,
): ListCall<UserBasic>;
/**
 * Search a project.
 *
 * With `scope: "notes"`, gives `Note`.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams & { scope: "notes" },
  options?: ListOptions,
): ListCall<Note>;
/**
 * Search a project.
 *
 * With `scope: "commits"`, gives `CommitDetail`.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams & { scope: "commits" },
  options?: ListOptions,
): ListCall<CommitDetail>;
/**
 * Search a project.
 *
 * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams & { scope: "blobs" | "wiki_blobs" },
  options?: ListOptions,
): ListCall<SearchBlob>;
/**
 * Search a project.
 *
 * Searches a project for records of one kind. A file is found several times where it matches several times.
 *
 * `GET /projects/:project_id/search`
 *
 * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
 */
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams,
  options?: ListOptions,
): ListCall<SearchSearchProjectItem>;
export function searchProject(
  client: Client,
  params: SearchSearchProjectParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    { id: "search.searchProject", method: "GET", path: "/projects/{project_id}/search", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `findCode`. */
export interface SearchFindCodeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What the code does, in plain words; at most 1,000 characters. */
  q: string;
  /** Folder to look in, relative and without `..`; the whole repository unless given. */
  directory_path?: string;
  /** Number of nearest neighbours to consider. Default: `64`. */
  knn?: number;
  /** Most results to give. Default: `20`. */
  limit?: number;
}

/**
 * Find code of a project by its meaning.
 *
 * Finds places in the code of a project by what they do, described in plain words.
 *
 * `GET /projects/:project_id/search/semantic`
 *
 * Requires Premium. Beta. Since GitLab 18.11. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/search/#semantic-search)
 */
export function findCode(
  client: Client,
  params: SearchFindCodeParams,
  options?: RequestOptions,
): Call<SemanticCodeSearchResult> {
  return queryCall(
    client,
    { id: "search.findCode", method: "GET", path: "/projects/{project_id}/search/semantic" },
    params,
    options,
  );
}

/** Kind of records to look for in a group. */
export type GroupSearchScope =
  | "projects"
  | "groups"
  | "issues"
  | "work_items"
  | "merge_requests"
  | "milestones"
  | "users"
  | "notes"
  | "commits"
  | "blobs"
  | "wiki_blobs";

/** Kind of records to look for in an instance. */
export type InstanceSearchScope =
  | "projects"
  | "groups"
  | "issues"
  | "work_items"
  | "merge_requests"
  | "milestones"
  | "snippet_titles"
  | "users"
  | "notes"
  | "commits"
  | "blobs"
  | "wiki_blobs";

/**
 * What merge requests must not be; each attribute works as the filter of the same name, the other way round.
 */
export interface NegatedSearchFilters {
  /** Not those from this branch. */
  source_branch?: string;
  /** Not those into this branch. */
  target_branch?: string;
  /** Username of an author. */
  author_username?: string;
}

/** Kind of records to look for in a project. */
export type ProjectSearchScope =
  "issues" | "work_items" | "merge_requests" | "milestones" | "users" | "notes" | "commits" | "blobs" | "wiki_blobs";

/** Match in a file of a repository or a wiki. */
export interface SearchBlob {
  /** Path of the file without the extension. */
  basename: string;
  /** Lines around the match. */
  data: string;
  /** Path of the file. */
  path: string;
  /**
   * Path of the file.
   * @deprecated
   */
  filename: string;
  /** Always null. */
  id: string | null;
  /** Branch, tag or commit SHA that was searched. */
  ref: string;
  /** Number of the first of the lines in `data`. */
  startline: number;
  /** ID of the project; null for the wiki of a group. */
  project_id: number | null;
  /** ID of the group; null for the wiki of a project. Premium and Ultimate only. */
  group_id?: number | null;
}

/** Part of an issue or merge request to look at. */
export type SearchField = "title";

/** What `searchGroup` gives. */
export type SearchSearchGroupItem =
  | BasicProjectDetails
  | BasicGroupDetails
  | IssueBasic
  | Issue
  | MergeRequestBasic
  | Milestone
  | UserBasic
  | Note
  | CommitDetail
  | SearchBlob;

/** What `searchInstance` gives. */
export type SearchSearchInstanceItem =
  | BasicProjectDetails
  | BasicGroupDetails
  | IssueBasic
  | Issue
  | MergeRequestBasic
  | Milestone
  | Snippet
  | UserBasic
  | Note
  | CommitDetail
  | SearchBlob;

/** What `searchProject` gives. */
export type SearchSearchProjectItem =
  IssueBasic | Issue | MergeRequestBasic | Milestone | UserBasic | Note | CommitDetail | SearchBlob;

/** State of issues, work items or merge requests to look for. */
export type SearchState = "all" | "opened" | "closed" | "merged";

/** Engine of a search: the database, Elasticsearch or OpenSearch, or exact code search. */
export type SearchType = "basic" | "advanced" | "zoekt";

/** Kind of work items to look for. */
export type SearchWorkItemType =
  "issue" | "task" | "epic" | "incident" | "test_case" | "requirement" | "objective" | "key_result" | "ticket";

/** File with lines that were found. */
export interface SemanticCodeFile {
  /** Path of the file. */
  path: string;
  /** SHA of the blob. */
  blob_id: string;
  /** Address of the page of the file. */
  file_url: string;
  /** How well the file matches: the higher, the better. */
  score: number;
  /** Lines that were found. */
  snippet_ranges: SemanticCodeSnippetRange[];
}

/** Places in code that were found by their meaning. */
export interface SemanticCodeSearchResult {
  /** How sure the search is of what it found, by how the scores lie. */
  confidence: SemanticSearchConfidence | (string & {});
  /** Files, the best match first. */
  results: SemanticCodeFile[];
}

/** Lines of a file that were found. */
export interface SemanticCodeSnippetRange {
  /** Number of the first line. */
  start_line: number;
  /** Number of the last line. */
  end_line: number;
  /** The lines. */
  content: string;
  /** How well they match: the higher, the better. */
  score: number;
}

/** How sure a search by meaning is of what it found. */
export type SemanticSearchConfidence = "high" | "medium" | "low" | "unknown";
