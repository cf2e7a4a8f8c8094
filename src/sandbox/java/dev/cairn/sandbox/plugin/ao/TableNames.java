package dev.cairn.sandbox.plugin.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * The genuine names of a namespace's tables: {@code AO_} and the last six hexadecimal digits of the namespace's MD5
 * (platform facts 6), then Active Objects' own converters.
 */
final class TableNames implements EntityManagerConfiguration, NameConverters {
    private static final int DIGITS = 6;

    private final String prefix;
    private final TableNameConverter tables;

    TableNames(String namespace) {
        prefix = prefixOf(namespace);
        tables = new AtlassianTableNameConverter(name -> prefix + "_" + name);
    }

    static String prefixOf(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - DIGITS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String prefix() {
        return prefix;
    }

    String table(Class<? extends RawEntity<?>> entity) {
        return tables.getName(entity);
    }

    @Override
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return this;
    }

    /** Only tables of this namespace are looked at, created or changed. */
    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }

    @Override
    public TableNameConverter getTableNameConverter() {
        return tables;
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
        return new AtlassianFieldNameConverter();
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
        return new AtlassianSequenceNameConverter();
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
        return new AtlassianTriggerNameConverter();
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
        return new AtlassianIndexNameConverter();
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
        return new AtlassianUniqueNameConverter();
    }
}
