using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;

namespace Relais.Application.Socle.Donnees;

/// <summary>
/// The one database of Relais. Each mission brings its entities by its <c>IEntityTypeConfiguration</c> classes and names
/// its sets in an extension block (<c>DonneesVeille</c>, …): this class knows no mission but the sign-in accounts.
/// </summary>
public sealed class DonneesRelais(DbContextOptions<DonneesRelais> options)
    : IdentityUserContext<Compte, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(options),
        IDataProtectionKeyContext
{
    public DbSet<Operation> Operations => Set<Operation>();

    public DbSet<EvenementEnregistre> Evenements => Set<EvenementEnregistre>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        PreparerLEcriture();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        PreparerLEcriture();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DonneesRelais).Assembly);
        Conventions.Appliquer(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        Conventions.Preparer(configurationBuilder);
    }

    /// <summary>Writes the events of new operations as rows, and gives a new version to what changed.</summary>
    private void PreparerLEcriture()
    {
        ChangeTracker.DetectChanges();
        var operations = ChangeTracker.Entries<Operation>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        foreach (var operation in operations)
        {
            Evenements.AddRange(operation.Evenements.Select((evenement, rang) => EvenementEnregistre.De(operation, rang, evenement)));
        }

        foreach (var entree in ChangeTracker.Entries<IVersionne>().Where(e => EstChangee(e) || e.References.Any(r => r.TargetEntry is { } possedee && possedee.Metadata.IsOwned() && EstChangee(possedee))).ToList())
        {
            entree.Property(nameof(IVersionne.Version)).CurrentValue = Guid.CreateVersion7();
        }
    }

    // A value object is a row of its own to the tracker: changing it alone leaves its owner "unchanged".
    private static bool EstChangee(EntityEntry entree) => entree.State is EntityState.Added or EntityState.Modified;
}
