using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Relais.Metier.Commun;

namespace Relais.Architecture.Tests.Fautes;

/// <summary>A model with every fault the walk looks for.</summary>
internal sealed class ModeleFautif : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Ligne>().ToTable("nimporte_ou").HasOne<Ligne>().WithMany().HasForeignKey(l => l.ParentId);

    internal sealed class Ligne : IVersionne
    {
        public Guid Id { get; set; }

        public string Texte { get; set; } = "";

        public decimal Montant { get; set; }

        public DateTimeOffset Instant { get; set; }

        public Role Role { get; set; }

        public Guid ParentId { get; set; }

        public Guid Version { get; set; }
    }
}
