// From spec/shared/application-settings-search.yaml. Do not edit: `npm run generate` writes this file.

/** Settings of an instance for search. */
export interface ApplicationSearchSettings {
  /** Whether data is indexed for advanced search. Premium and Ultimate only. */
  elasticsearch_indexing?: boolean;
  /** Whether search uses the index. Premium and Ultimate only. */
  elasticsearch_search?: boolean;
  /**
   * Addresses of Elasticsearch or OpenSearch; a text with commas or a list, and always a list in answers.
   * Premium and Ultimate only.
   */
  elasticsearch_url?: OneOrMoreStrings;
  /** Username at Elasticsearch or OpenSearch. Premium and Ultimate only. */
  elasticsearch_username?: string | null;
  /** Password at Elasticsearch or OpenSearch; answers hide it. Premium and Ultimate only. */
  elasticsearch_password?: string | null;
  /** What names of indices begin with. Premium and Ultimate only. */
  elasticsearch_prefix?: string | null;
  /** Whether Elasticsearch or OpenSearch is hosted by AWS. Premium and Ultimate only. */
  elasticsearch_aws?: boolean;
  /** Region of the domain at AWS. Premium and Ultimate only. */
  elasticsearch_aws_region?: string;
  /** ID of the access key at AWS. Premium and Ultimate only. */
  elasticsearch_aws_access_key?: string | null;
  /** Secret of the access key at AWS; answers hide it. Premium and Ultimate only. */
  elasticsearch_aws_secret_access_key?: string | null;
  /** Name of the role at AWS that is taken on. Premium and Ultimate only. */
  elasticsearch_aws_role_arn?: string | null;
  /** Library that talks HTTP to it. Premium and Ultimate only. Since GitLab 18.5. */
  elasticsearch_client_adapter?: ElasticsearchClientAdapter | (string & {});
  /** Seconds that a request may take; 0 for the usual limit. Premium and Ultimate only. */
  elasticsearch_client_request_timeout?: number;
  /** Times that a failed search is tried again. Premium and Ultimate only. */
  elasticsearch_retry_on_failure?: number;
  /** Shards of the indices: one number for all, or numbers by index. Premium and Ultimate only. */
  elasticsearch_shards?: IndexNumber;
  /** Copies of the indices: one number for all, or numbers by index. Premium and Ultimate only. */
  elasticsearch_replicas?: IndexNumber;
  /** Whether only some namespaces and projects are indexed. Premium and Ultimate only. */
  elasticsearch_limit_indexing?: boolean;
  /** IDs of the namespaces that are indexed where indexing is limited. Premium and Ultimate only. */
  elasticsearch_namespace_ids?: number[];
  /** IDs of the projects that are indexed where indexing is limited. Premium and Ultimate only. */
  elasticsearch_project_ids?: number[];
  /** Whether indexing pauses. Premium and Ultimate only. */
  elasticsearch_pause_indexing?: boolean;
  /** Whether indexing for advanced search pauses. Premium and Ultimate only. */
  elasticsearch_advanced_search_pause_indexing?: boolean;
  /** Characters of a field that are indexed; 0 for no limit. Premium and Ultimate only. */
  elasticsearch_indexed_field_length_limit?: number;
  /** Kilobytes of a file above which it is not indexed. Premium and Ultimate only. */
  elasticsearch_indexed_file_size_limit_kb?: number;
  /** Bulk requests of an indexing job at once. Premium and Ultimate only. */
  elasticsearch_max_bulk_concurrency?: number;
  /** Megabytes of a bulk request. Premium and Ultimate only. */
  elasticsearch_max_bulk_size_mb?: number;
  /** Jobs that index code at once; 0 for no limit. Premium and Ultimate only. */
  elasticsearch_max_code_indexing_concurrency?: number;
  /** Minutes that indexing a repository may take. Premium and Ultimate only. */
  elasticsearch_indexing_timeout_minutes?: number;
  /** Whether indexing goes on until nothing waits. Premium and Ultimate only. */
  elasticsearch_requeue_workers?: boolean;
  /** Jobs that index at once. Premium and Ultimate only. */
  elasticsearch_worker_number_of_shards?: number;
  /** Whether advanced search finds code. Premium and Ultimate only. */
  elasticsearch_code_scope?: boolean;
  /** Whether text is also analysed as Chinese when indexed. Premium and Ultimate only. */
  elasticsearch_analyzers_smartcn_enabled?: boolean;
  /** Whether search uses that analysis of Chinese. Premium and Ultimate only. */
  elasticsearch_analyzers_smartcn_search?: boolean;
  /** Whether text is also analysed as Japanese when indexed. Premium and Ultimate only. */
  elasticsearch_analyzers_kuromoji_enabled?: boolean;
  /** Whether search uses that analysis of Japanese. Premium and Ultimate only. */
  elasticsearch_analyzers_kuromoji_search?: boolean;
  /** Whether migrations of the index run. Premium and Ultimate only. */
  elastic_migration_worker_enabled?: boolean;
  /** Gigabytes above which a shard is too big. Premium and Ultimate only. */
  search_max_shard_size_gb?: number;
  /** Documents by which the number of shards is reckoned. Premium and Ultimate only. */
  search_max_docs_denominator?: number;
  /** Documents that an index must have before a new one begins. Premium and Ultimate only. */
  search_min_docs_before_rollover?: number;
  /** Bytes that an index must have at least to be made anew. */
  reindexing_minimum_index_size?: number;
  /** Share of waste that an index must have at least to be made anew. */
  reindexing_minimum_relative_bloat_size?: number;
  /** Whether code is indexed for exact code search. Premium and Ultimate only. */
  zoekt_indexing_enabled?: boolean;
  /** Whether code search uses the index of exact code search. Premium and Ultimate only. */
  zoekt_search_enabled?: boolean;
  /** Whether indexing for exact code search pauses. Premium and Ultimate only. */
  zoekt_indexing_paused?: boolean;
  /** Whether all top-level groups are indexed. Premium and Ultimate only. */
  zoekt_auto_index_root_namespace?: boolean;
  /** Whether results are kept for a while. Premium and Ultimate only. */
  zoekt_cache_response?: boolean;
  /** Indexing tasks for each processor of a node. Premium and Ultimate only. */
  zoekt_cpu_to_tasks_ratio?: number;
  /** Copies of an index. Premium and Ultimate only. */
  zoekt_default_number_of_replicas?: number;
  /** Percentage of repositories that are indexed from scratch. Premium and Ultimate only. */
  zoekt_force_reindexing_percentage?: number;
  /** Size of a file above which it is not indexed, for example `1MB`. Premium and Ultimate only. */
  zoekt_indexed_file_size_limit?: string;
  /** Processes of an indexing task. Premium and Ultimate only. */
  zoekt_indexing_parallelism?: number;
  /** Time that indexing a project may take, for example `30m`. Premium and Ultimate only. */
  zoekt_indexing_timeout?: string;
  /** Projects that are indexed for the first time at once. Premium and Ultimate only. */
  zoekt_initial_indexing_limit?: number;
  /** Time after which a silent node is given up, for example `12h`. Premium and Ultimate only. */
  zoekt_lost_node_threshold?: string;
  /** Projects up to which a search may use the old way. Premium and Ultimate only. */
  zoekt_max_projects_for_legacy_search?: number;
  /** Restarts of a node in 15 minutes that are no reason to give it up. Premium and Ultimate only. */
  zoekt_max_restarts_15m?: number;
  /** Files of a project that are indexed. Premium and Ultimate only. */
  zoekt_maximum_files?: number;
  /** Groups that are added at once. Premium and Ultimate only. */
  zoekt_rollout_batch_size?: number;
  /** Time after which a failed group is tried again, for example `1d`. Premium and Ultimate only. */
  zoekt_rollout_retry_interval?: string;
  /** Different triples of letters above which a file is not indexed. Premium and Ultimate only. */
  zoekt_trigram_max?: number;
  /** Whether visitors may search. */
  anonymous_searches_allowed?: boolean;
  /** Whether visitors must not search the whole instance. */
  global_search_block_anonymous_searches_enabled?: boolean;
  /** Whether a search of the whole instance finds code. Premium and Ultimate only. */
  global_search_code_enabled?: boolean;
  /** Whether a search of the whole instance finds commits. Premium and Ultimate only. */
  global_search_commits_enabled?: boolean;
  /** Whether a search of the whole instance finds groups. */
  global_search_groups_enabled?: boolean;
  /** Whether a search of the whole instance looks only at what is indexed. Premium and Ultimate only. */
  global_search_limited_indexing_enabled?: boolean;
  /** Whether a search of the whole instance finds merge requests. */
  global_search_merge_requests_enabled?: boolean;
  /** Whether a search of the whole instance finds titles of snippets. */
  global_search_snippet_titles_enabled?: boolean;
  /** Whether a search of the whole instance finds users. */
  global_search_users_enabled?: boolean;
  /** Whether a search of the whole instance finds wikis. Premium and Ultimate only. */
  global_search_wiki_enabled?: boolean;
  /** Whether a search of the whole instance finds work items. */
  global_search_work_items_enabled?: boolean;
  /** What search looks for first, such as `projects`. */
  default_search_scope?: string;
}

/** Library that talks HTTP to Elasticsearch. */
export type ElasticsearchClientAdapter = "typhoeus" | "net_http";

/** A number for all indices, or numbers by the names of indices. */
export type IndexNumber = number | Record<string, number>;

/** A text, or a list of texts. */
export type OneOrMoreStrings = string | string[];
