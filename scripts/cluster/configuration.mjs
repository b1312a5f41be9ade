/** config.xml of one shard; `shards`: ports of all of them, in order. */
export const configuration = (ports, shards) => `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>./server.log</log><errorlog>./errors.log</errorlog></logger>
  <http_port>${ports.http}</http_port>
  <tcp_port>${ports.tcp}</tcp_port>
  <interserver_http_port>${ports.interserver}</interserver_http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <listen_host>127.0.0.1</listen_host>
  <max_connections>100</max_connections>
  <max_concurrent_queries>100</max_concurrent_queries>
  <uncompressed_cache_size>67108864</uncompressed_cache_size>
  <mark_cache_size>67108864</mark_cache_size>
  <path>./data/</path>
  <tmp_path>./tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <timezone>UTC</timezone>
  <remote_servers>
    <two>${shards.map(shard).join("")}
    </two>
  </remote_servers>
</yandex>
`;

const shard = ({ tcp }) => `
      <shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`;

/** users.xml: who loads, a reader with a password, and one whom the server itself keeps to reading. */
export const users = () => `<?xml version="1.0"?>
<yandex>
  <profiles>
    <default>
      <max_memory_usage>2000000000</max_memory_usage>
      <add_http_cors_header>1</add_http_cors_header>
    </default>
    <kept><readonly>1</readonly><add_http_cors_header>1</add_http_cors_header></kept>
  </profiles>
  <users>
    ${user("default", "", "default")}
    ${user("reader", "open & shut", "default")}
    ${user("kept", "look", "kept")}
  </users>
  <quotas><default><interval><duration>3600</duration><queries>0</queries><errors>0</errors><result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0</execution_time></interval></default></quotas>
</yandex>
`;

const user = (name, password, profile) =>
  `<${name}><password>${password.replaceAll("&", "&amp;")}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`;
